package dev.dateline.text;

/**
 * "The bank is due to publish", "Weber is due in court", "is due back": what is due is said of
 * them, as what is ready would be. Parsers take it for a conjunction or a preposition.
 */
final class DuePredicate {

  private static final WordSet COPULAS = WordSet.of("is are was were 's 're");

  private DuePredicate() {}

  static boolean mend(TreeDraft tree, int due) {
    return tree.forms[due].equals("due")
        && (isBefore(tree, due, "to") ? overInfinitive(tree, due) : overPlace(tree, due));
  }

  private static boolean isBefore(TreeDraft tree, int word, String next) {
    return word + 1 < tree.size() && tree.forms[word + 1].equals(next);
  }

  private static boolean overInfinitive(TreeDraft tree, int due) {
    int verb = tree.heads[due];
    if (!tree.isRelated(due, "mark") || !hasCopula(tree, verb)) {
      return false;
    }
    tree.replace(verb, due);
    tree.attach(verb, due, "xcomp");
    for (int i = 0; i < tree.size(); i++) {
      if (tree.heads[i] == verb && (i < due || tree.isRelated(i, "punct"))) {
        tree.attach(i, due, tree.isRelated(i, "nsubj:outer") ? "nsubj" : tree.relations[i]);
      }
    }
    return true;
  }

  private static boolean hasCopula(TreeDraft tree, int word) {
    for (int i = 0; i < word; i++) {
      if (tree.heads[i] == word && tree.isRelated(i, "cop")) {
        return true;
      }
    }
    return false;
  }

  private static boolean overPlace(TreeDraft tree, int due) {
    int place = tree.heads[due];
    if (due == 0
        || due > place
        || !tree.is(due - 1, COPULAS)
        || !(tree.isRelated(due, "case") || tree.isRelated(due, "advmod"))) {
      return false;
    }
    tree.replace(place, due);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.heads[i] == place && (i < due || i > place)) {
        tree.heads[i] = due;
      }
    }
    tree.attach(place, due, tree.tags[place].startsWith("RB") ? "advmod" : "obl");
    return true;
  }
}
