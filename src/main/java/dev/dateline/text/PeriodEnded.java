package dev.dateline.text;

import java.util.Set;

/** "In the year ended May 31": what ended then is the year. */
final class PeriodEnded {

  private static final Set<String> ENDING = Set.of("ended", "ending");

  private PeriodEnded() {}

  static boolean mend(TreeDraft tree, int participle) {
    int period = participle - 1;
    if (period < 0
        || !ENDING.contains(tree.forms[participle])
        || !tree.is(period, TimeNouns.PERIODS)
        || !tree.is(participle + 1, TimeNouns.MONTHS)
        || tree.heads[participle] == period) {
      return false;
    }
    int verb = tree.heads[participle];
    int phrase = phraseOf(tree, period, participle);
    if (phrase >= 0) {
      boolean object = tree.isRelated(phrase, "nsubj") && tree.isRelated(participle, "ccomp");
      String relation = phrase == period ? "obl" : object ? "obj" : tree.relations[phrase];
      tree.attach(phrase, verb, relation);
    }
    for (int i = participle + 1; i < tree.size(); i++) {
      if (tree.heads[i] == participle && tree.isRelated(i, "advcl")) {
        tree.heads[i] = verb;
      }
    }
    tree.attach(participle, period, "acl");
    return true;
  }

  /** What holds the period and hangs on the participle, or -1. */
  private static int phraseOf(TreeDraft tree, int period, int participle) {
    int phrase = period;
    for (int steps = 0; phrase >= 0 && tree.heads[phrase] != participle; steps++) {
      phrase = steps < TreeDraft.REACH ? tree.heads[phrase] : -1;
    }
    return phrase;
  }
}
