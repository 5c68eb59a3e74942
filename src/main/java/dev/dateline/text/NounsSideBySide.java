package dev.dateline.text;

/**
 * No verb has two subjects or two objects side by side. Two subjects are one phrase: "the river
 * maps group met"; of two objects the first says who the second is: "bought defender Jan Brandt".
 */
final class NounsSideBySide {

  private NounsSideBySide() {}

  static boolean mend(TreeDraft tree, int noun) {
    return tree.isRelated(noun, "obj") ? describe(tree, noun) : joinToNextSubject(tree, noun);
  }

  private static boolean describe(TreeDraft tree, int name) {
    int noun = name - 1;
    if (noun < 0
        || tree.heads[noun] != tree.heads[name]
        || !tree.isRelated(noun, "obj")
        || !tree.tags[noun].equals("NN")
        || !tree.tags[name].equals("NNP")) {
      return false;
    }
    tree.attach(noun, name, "nmod:desc");
    return true;
  }

  private static boolean joinToNextSubject(TreeDraft tree, int noun) {
    int verb = tree.heads[noun];
    if (!tree.relations[noun].startsWith("nsubj") || !tree.isNoun(noun)) {
      return false;
    }
    int next = noun + 1;
    while (next < verb
        && tree.heads[next] > next
        && tree.heads[next] < verb
        && !tree.isRelated(next, "case")
        && !tree.isRelated(next, "cc")) {
      next++; // what describes the other subject
    }
    if (next >= verb
        || tree.heads[next] != verb
        || !tree.relations[next].startsWith("nsubj")
        || !tree.isNoun(next)) {
      return false;
    }
    tree.attach(noun, next, "compound");
    for (int i = 0; i < noun; i++) {
      if (tree.heads[i] == noun && (tree.isRelated(i, "det") || tree.isRelated(i, "case"))) {
        tree.heads[i] = next;
      }
    }
    return true;
  }
}
