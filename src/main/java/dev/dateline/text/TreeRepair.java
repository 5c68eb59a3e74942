package dev.dateline.text;

/**
 * Mends what a tree can't mean, whatever the parser thought more likely: the slips that news
 * suffers from most, because they cost a verb its subject or its content. Each kind has a class of
 * its own, which sees from one word whether it applies.
 */
final class TreeRepair {

  private TreeRepair() {}

  /** What is no tree any more after all that has been mended is left as it was. */
  static void repair(TreeDraft tree) {
    int[] heads = tree.heads.clone();
    String[] relations = tree.relations.clone();
    mendAll(tree);
    if (!tree.isTree()) {
      System.arraycopy(heads, 0, tree.heads, 0, heads.length);
      System.arraycopy(relations, 0, tree.relations, 0, relations.length);
    }
  }

  private static void mendAll(TreeDraft tree) {
    for (int word = 0; word < tree.size(); word++) {
      if (tree.heads[word] >= 0) {
        mend(tree, word);
      }
    }
    for (int word = 0; word < tree.size(); word++) {
      if (!TwoSubjects.mend(tree, word)) {
        SubjectBeforeVerb.mend(tree, word);
      }
    }
  }

  /** By the first that applies: what one has mended is no slip of another kind. */
  private static boolean mend(TreeDraft tree, int word) {
    return SubjectBehindDate.mend(tree, word)
        || SubjectBehindConjunction.mend(tree, word)
        || DuePredicate.mend(tree, word)
        || PeriodEnded.mend(tree, word)
        || ContentBehindTime.mend(tree, word)
        || GerundOfNoun.mend(tree, word)
        || NounsSideBySide.mend(tree, word)
        || AdjectiveSubject.mend(tree, word);
  }
}
