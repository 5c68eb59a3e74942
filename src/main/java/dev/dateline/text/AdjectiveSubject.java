package dev.dateline.text;

/** "The 24-year-old resigned": no adjective tells what a finite verb is like, it is who acts. */
final class AdjectiveSubject {

  private AdjectiveSubject() {}

  static boolean mend(TreeDraft tree, int adjective) {
    int verb = tree.heads[adjective];
    if (!tree.isRelated(adjective, "amod")
        || adjective > verb
        || !tree.isFinite(verb)
        || tree.hasSubject(verb)) {
      return false;
    }
    tree.relations[adjective] = "nsubj";
    for (int i = 0; i < adjective; i++) {
      if (tree.heads[i] == verb && tree.isRelated(i, "det")) {
        tree.heads[i] = adjective;
      }
    }
    return true;
  }
}
