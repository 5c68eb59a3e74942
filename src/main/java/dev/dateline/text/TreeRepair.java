package dev.dateline.text;

import java.util.Set;

/**
 * Mends what a tree can't mean, whatever the parser thought more likely: the two slips that news
 * suffers from most, because they cost a verb its subject or its content.
 */
final class TreeRepair {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private static final WordSet TIMES =
      WordSet.of(
          """
          day week weekend month quarter year morning afternoon evening night yesterday today
          monday tuesday wednesday thursday friday saturday sunday
          """);

  private final String[] forms;
  private final String[] tags;
  private final int[] heads;
  private final String[] relations;

  /** Changes {@code heads} and {@code relations}. */
  TreeRepair(String[] forms, String[] tags, int[] heads, String[] relations) {
    this.forms = forms;
    this.tags = tags;
    this.heads = heads;
    this.relations = relations;
  }

  void repair() {
    for (int i = 0; i < heads.length; i++) {
      int head = heads[i];
      if (head < 0) {
        continue;
      }
      if (relations[i].equals("mark") && forms[i].equals("that")) {
        takeFromTime(head);
      } else if (relations[i].equals("amod") && i < head && FINITE.contains(tags[head])) {
        makeSubject(i, head);
      }
    }
  }

  /**
   * What somebody "told the Senate this week that ..." isn't said of the week: a clause with the
   * conjunction "that" goes to the verb, not to a bare time beside it.
   */
  private void takeFromTime(int clause) {
    int time = heads[clause];
    if (time >= 0
        && heads[time] >= 0
        && relations[clause].startsWith("acl")
        && !relations[time].equals("obl")
        && tags[heads[time]].startsWith("VB")
        && TIMES.contains(forms[time], 0, forms[time].length())) {
      relations[time] = "obl:unmarked";
      heads[clause] = heads[time];
      relations[clause] = "ccomp";
    }
  }

  /** "The 24-year-old resigned": no adjective tells what a finite verb is like, it is who acts. */
  private void makeSubject(int adjective, int verb) {
    for (int i = 0; i < verb; i++) {
      if (heads[i] == verb && relations[i].startsWith("nsubj")) {
        return;
      }
    }
    relations[adjective] = "nsubj";
    for (int i = 0; i < adjective; i++) {
      if (heads[i] == verb && relations[i].equals("det")) {
        heads[i] = adjective;
      }
    }
  }
}
