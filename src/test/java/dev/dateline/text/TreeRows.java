package dev.dateline.text;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Trees as rows of a table: {@code It/PRP closed/VBD} and {@code 2 nsubj, 0 root}. */
final class TreeRows {

  private TreeRows() {}

  /**
   * @param words each as form/tag
   * @param arcs for each the number of its head, counted from 1, and its relation
   */
  static TreeDraft read(String words, String arcs) {
    String[] tokens = words.strip().split(" ");
    String[] hung = arcs.strip().split(", ");
    if (tokens.length != hung.length) {
      throw new IllegalArgumentException(tokens.length + " words, " + hung.length + " arcs");
    }
    TreeDraft tree =
        new TreeDraft(
            new String[tokens.length],
            new String[tokens.length],
            new int[tokens.length],
            new String[tokens.length]);
    for (int i = 0; i < tokens.length; i++) {
      int slash = tokens[i].lastIndexOf('/');
      tree.forms[i] = tokens[i].substring(0, slash);
      tree.tags[i] = tokens[i].substring(slash + 1);
      String[] arc = hung[i].split(" ");
      tree.attach(i, Integer.parseInt(arc[0]) - 1, arc[1]);
    }
    return tree;
  }

  static String show(TreeDraft tree) {
    return IntStream.range(0, tree.size())
        .mapToObj(i -> tree.heads[i] + 1 + " " + tree.relations[i])
        .collect(Collectors.joining(", "));
  }
}
