package dev.dateline.event.dating;

import static dev.dateline.event.dating.Choice.AFTER_GOVERNOR;
import static dev.dateline.event.dating.Choice.AFTER_PUBLICATION;
import static dev.dateline.event.dating.Choice.BEFORE_GOVERNOR;
import static dev.dateline.event.dating.Choice.BEFORE_PUBLICATION;
import static dev.dateline.event.dating.Choice.FOCUS;
import static dev.dateline.event.dating.Choice.GOVERNOR;
import static dev.dateline.event.dating.Choice.PUBLICATION;
import static dev.dateline.event.dating.Choice.SAME_ACTION;

import java.util.List;
import java.util.Set;

/**
 * Which time an event that a noun names most likely has: that of the verb it hangs on, where it
 * goes along with it; after it, where the verb aims at it; else some day before.
 */
final class NominalRules {

  /** Words whose object or complement lies ahead of them: "called for an inquiry". */
  private static final Set<String> AHEAD =
      Set.of(
          "hope",
          "call",
          "plan",
          "seek",
          "ask",
          "demand",
          "urge",
          "threaten",
          "promise",
          "expect",
          "propose",
          "prepare",
          "warn",
          "want",
          "intend",
          "aim",
          "pledge",
          "vow",
          "wait",
          "need",
          "offer",
          "request",
          "press",
          "push",
          "campaign",
          "schedule",
          "set",
          "agree",
          "allow",
          "authorize",
          "order",
          "recommend",
          "favor",
          "support",
          "oppose",
          "avoid",
          "prevent",
          "ready",
          "await",
          "consider",
          "fear",
          "risk",
          "likely",
          "bid",
          "effort",
          "possibility",
          "chance",
          "prospect",
          "deadline",
          "proposal",
          "decide");

  /** Prepositions that set an event at the time of their noun: "at a news conference". */
  private static final Set<String> DURING =
      Set.of("at", "in", "during", "with", "amid", "by", "through", "on");

  /** Prepositions that don't lead to what an act aims at: "sought peace by promising". */
  private static final Set<String> CIRCUMSTANCE =
      Set.of("in", "at", "by", "during", "with", "amid", "through", "after", "from", "since");

  /** How a noun hangs on other words when it is mentioned, but not told. */
  private static final Set<String> MENTIONED = Set.of("nmod", "obl", "appos", "obj");

  private static final Set<String> AFTERWARDS = Set.of("before", "until", "ahead");

  private NominalRules() {}

  /**
   * @param above what the noun hangs on, or null
   */
  static List<Choice> order(Facts facts, Facts above) {
    Governor governor = facts.governor();
    if (above == null) {
      return facts.headline() || !MENTIONED.contains(governor.relation())
          ? List.of(SAME_ACTION, FOCUS, PUBLICATION)
          : List.of(SAME_ACTION, BEFORE_PUBLICATION);
    }
    if (AHEAD.contains(above.lemma())
        && !governor.path().startsWith("nsubj")
        && !CIRCUMSTANCE.contains(governor.mark())) {
      return List.of(SAME_ACTION, AFTER_GOVERNOR, AFTER_PUBLICATION);
    }
    if (AFTERWARDS.contains(governor.mark())) {
      return List.of(SAME_ACTION, AFTER_GOVERNOR, AFTER_PUBLICATION);
    }
    if (governor.mark().equals("after") || governor.mark().equals("following")) {
      return List.of(SAME_ACTION, BEFORE_GOVERNOR, BEFORE_PUBLICATION);
    }
    if (governor.path().startsWith("nsubj") && TenseRules.isAhead(above)) {
      return List.of(SAME_ACTION, GOVERNOR, BEFORE_PUBLICATION);
    }
    boolean during =
        DURING.contains(governor.mark())
            || (governor.mark().isEmpty() && Enacting.enacts(above.trigger()));
    return during
        ? List.of(SAME_ACTION, GOVERNOR, BEFORE_PUBLICATION)
        : List.of(SAME_ACTION, BEFORE_GOVERNOR, BEFORE_PUBLICATION);
  }
}
