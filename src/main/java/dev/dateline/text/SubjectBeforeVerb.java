package dev.dateline.text;

/**
 * Gives a finite verb the subject right before it that a parser reading from left to right had
 * already given away: as a complement of a preposition that turns out to begin a clause ("after the
 * mayor, a former judge, took office"), or to a list that has come to its end ("… in the area, and
 * threats against her had become routine").
 */
final class SubjectBeforeVerb {

  /** Prepositions that begin clauses, too. */
  private static final WordSet CONJUNCTIONS = WordSet.of("since after before until");

  private SubjectBeforeVerb() {}

  /**
   * @param verb taken for a second verb of a subject before
   */
  static boolean mend(TreeDraft tree, int verb) {
    if (!tree.isRelated(verb, "conj")
        || !tree.opensClause(verb)
        || tree.before("cc", verb) >= 0
        || tree.before("nsubj", verb) >= 0) {
      return false;
    }
    int end = tree.beginOfVerb(verb);
    for (int noun = end - 1; noun > tree.heads[verb] && noun >= end - TreeDraft.REACH; noun--) {
      if (tree.opensClause(noun) && !tree.isRelated(noun, "acl:relcl")) {
        return false;
      }
      if (!tree.isNoun(noun)) {
        continue;
      }
      if (tree.isRelated(noun, "obl") && tree.heads[noun] == tree.heads[verb]) {
        return openClause(tree, noun, verb, end);
      }
      int and = tree.isRelated(noun, "conj") ? tree.before("cc", noun) : -1;
      if (and > 0 && tree.forms[and - 1].equals(",")) {
        give(tree, noun, verb, end);
        tree.heads[and] = verb;
        return true;
      }
    }
    return false;
  }

  private static boolean openClause(TreeDraft tree, int noun, int verb, int end) {
    int preposition = tree.before("case", noun);
    if (preposition < 0 || !tree.is(preposition, CONJUNCTIONS)) {
      return false;
    }
    give(tree, noun, verb, end);
    tree.attach(preposition, verb, "mark");
    tree.relations[verb] = "advcl";
    return true;
  }

  /** What stands between the subject and its verb belongs to none of those before. */
  private static void give(TreeDraft tree, int noun, int verb, int end) {
    tree.attach(noun, verb, tree.before("aux:pass", verb) >= 0 ? "nsubj:pass" : "nsubj");
    for (int i = noun + 1; i < end; i++) {
      if (tree.heads[i] < noun) {
        tree.heads[i] = verb;
      }
    }
  }
}
