package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever tree over whatever words: what comes out is a tree again; of no date. */
class TreeRepairPropertiesTest {

  private static final List<String> WORDS =
      List.of(
          "Lund/NNP",
          "May/NNP",
          "Monday/NNP",
          "3/CD",
          "police/NNS",
          "club/NN",
          "year/NN",
          "called/VBN",
          "ended/VBN",
          "fell/VBD",
          "says/VBZ",
          "has/VBZ",
          "buying/VBG",
          "due/JJ",
          "old/JJ",
          "and/CC",
          "but/CC",
          "that/IN",
          "after/IN",
          "since/IN",
          "in/IN",
          "of/IN",
          "to/TO",
          ",/,",
          "--/:",
          "-/HYPH",
          "'s/POS",
          "was/VBD",
          "interest/NN",
          "the/DT");

  private static final List<String> RELATIONS =
      List.of(
          "nsubj",
          "nsubj:pass",
          "obj",
          "obl",
          "case",
          "mark",
          "conj",
          "cc",
          "acl",
          "acl:relcl",
          "advcl",
          "ccomp",
          "amod",
          "compound",
          "punct",
          "aux",
          "aux:pass",
          "cop",
          "appos",
          "nmod",
          "advmod",
          "det");

  @Property
  void aTreeStaysATree(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int size) {
    Random random = new Random(seed);
    TreeDraft tree =
        new TreeDraft(new String[size], new String[size], new int[size], new String[size]);
    for (int i = 0; i < size; i++) {
      String word = WORDS.get(random.nextInt(WORDS.size()));
      tree.forms[i] = word.substring(0, word.lastIndexOf('/'));
      tree.tags[i] = word.substring(word.lastIndexOf('/') + 1);
    }
    int root = random.nextInt(size);
    tree.attach(root, -1, "root");
    int left = root - 1;
    int right = root + 1;
    while (left >= 0 || right < size) {
      boolean before = right == size || left >= 0 && random.nextBoolean();
      int word = before ? left-- : right++;
      int first = left + (before ? 2 : 1);
      int last = right - (before ? 1 : 2);
      int head = first + random.nextInt(last - first + 1);
      tree.attach(word, head, RELATIONS.get(random.nextInt(RELATIONS.size())));
    }
    assertThat(tree.isTree()).isTrue();

    TreeRepair.repair(tree);

    assertThat(tree.isTree()).isTrue();
    assertThat(tree.relations[rootOf(tree)]).isEqualTo("root");
  }

  private static int rootOf(TreeDraft tree) {
    int root = -1;
    for (int i = 0; i < tree.size(); i++) {
      if (tree.heads[i] < 0) {
        assertThat(root).isEqualTo(-1);
        root = i;
      }
    }
    return root;
  }
}
