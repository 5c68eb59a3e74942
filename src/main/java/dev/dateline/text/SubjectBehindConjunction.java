package dev.dateline.text;

/** "Since protests against the king erupted": who does what a finite verb behind says. */
final class SubjectBehindConjunction {

  /** Prepositions that begin clauses, too. */
  private static final WordSet CONJUNCTIONS = WordSet.of("since after before until as than");

  private SubjectBehindConjunction() {}

  /**
   * @param conjunction taken for a preposition
   */
  static boolean mend(TreeDraft tree, int conjunction) {
    int noun = tree.heads[conjunction];
    if (!tree.isRelated(conjunction, "case") || !tree.is(conjunction, CONJUNCTIONS)) {
      return false;
    }
    if (tree.relations[noun].startsWith("nsubj") && tree.heads[noun] > noun) {
      open(tree, conjunction, tree.heads[noun]); // "after his mother drowned"
      return true;
    }
    if (!tree.isRelated(noun, "obl")) {
      return false;
    }
    int verb = besideIt(tree, noun);
    if (verb < 0
        || !tree.isRelated(verb, "advcl")
        || !tree.isFinite(verb)
        || tree.hasSubject(verb)) {
      return false;
    }
    tree.attach(noun, verb, "nsubj");
    open(tree, conjunction, verb);
    return true;
  }

  private static void open(TreeDraft tree, int conjunction, int verb) {
    tree.attach(conjunction, verb, "mark");
    if (tree.isRelated(verb, "conj")) {
      tree.relations[verb] = "advcl";
    }
  }

  /** What hangs next on the same head, before a comma; or -1. */
  private static int besideIt(TreeDraft tree, int noun) {
    for (int i = noun + 1; i < tree.size() && !tree.forms[i].equals(","); i++) {
      if (tree.heads[i] == tree.heads[noun]) {
        return i;
      }
    }
    return -1;
  }
}
