package dev.dateline.text;

/**
 * What somebody "told the Senate this week that ..." isn't said of the week: a clause with the
 * conjunction "that" goes to the verb, not to a bare time or a weekday beside it.
 */
final class ContentBehindTime {

  private ContentBehindTime() {}

  /**
   * @param that the conjunction
   */
  static boolean mend(TreeDraft tree, int that) {
    if (!tree.isRelated(that, "mark") || !tree.forms[that].equals("that")) {
      return false;
    }
    int clause = tree.heads[that];
    int time = tree.heads[clause];
    if (time < 0
        || tree.heads[time] < 0
        || !tree.relations[clause].startsWith("acl")
        || !tree.tags[tree.heads[time]].startsWith("VB")
        || !tree.is(time, TimeNouns.ALL)
        || tree.isRelated(time, "obl") && !tree.tags[time].equals("NNP")) {
      return false;
    }
    int verb = tree.heads[time];
    if (!tree.isRelated(time, "obl")) {
      tree.relations[time] = "obl:unmarked";
    }
    int content = contentBehind(tree, clause, verb);
    if (content >= 0) {
      giveSubject(tree, clause, content);
    } else {
      tree.attach(clause, verb, "ccomp");
    }
    return true;
  }

  /** What a verb tells in a clause behind another one, and that lacks a subject; or -1. */
  private static int contentBehind(TreeDraft tree, int clause, int verb) {
    for (int i = clause + 1; i < tree.size(); i++) {
      if (tree.heads[i] == verb && tree.isRelated(i, "ccomp")) {
        return tree.hasSubject(i) ? -1 : i;
      }
    }
    return -1;
  }

  /** "That troops loyal to him were leaving": the adjective only describes who leaves. */
  private static void giveSubject(TreeDraft tree, int adjective, int verb) {
    int subject = -1;
    for (int i = 0; i < adjective; i++) {
      boolean mark = tree.isRelated(i, "mark");
      if (tree.heads[i] == adjective && (mark || tree.relations[i].startsWith("nsubj"))) {
        tree.heads[i] = verb;
        subject = mark ? subject : i;
      }
    }
    if (subject < 0) {
      tree.attach(adjective, verb, "dep");
    } else {
      tree.attach(adjective, subject, "amod");
    }
  }
}
