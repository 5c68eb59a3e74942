package dev.dateline.event;

import dev.dateline.event.mention.Effect;
import dev.dateline.event.mention.Facts;
import dev.dateline.event.mention.Predication;
import dev.dateline.event.mention.Predication.Tense;
import dev.dateline.event.mention.Stance;
import dev.dateline.event.mention.Stances;
import java.util.Set;

/**
 * Says from the language alone whether an event happened, goes on, is expected, depends on
 * something, or did not happen; and why. Pure.
 */
final class StatusDecision {

  private static final Set<String> LASTING =
      Set.of("continue", "remain", "keep", "persist", "stay", "linger", "rage", "await");
  private static final Set<String> GOING_ON =
      Set.of("ongoing", "continuing", "current", "underway", "under");

  private static final double SURE = 2.5;
  private static final double LIKELY = 1.5;
  private static final double DOUBTFUL = 0.5;

  private StatusDecision() {}

  /**
   * A status and its reason.
   *
   * @param status never null
   * @param reason one clause, or null where the plain reading holds
   */
  record Verdict(Status status, String reason) {}

  /**
   * Decides by the rules, unless the model is sure of the contrary.
   *
   * @param factuality from -3 to 3
   */
  static Verdict decide(
      Facts facts, Stances stances, int token, EventClass eventClass, double factuality) {
    Stance stance = stances.of(token);
    String word = "'" + facts.form(token) + "'";
    // What someone denies is in dispute at the least, however sure the model is.
    boolean denied = stance.cue() >= 0 && facts.lemma(stance.cue()).equals("deny");
    Effect effect = denied ? stance.effect() : agreed(stance.effect(), factuality);
    if (effect == Effect.OPEN && stance.effect() == Effect.HAPPENS) {
      return leftOpen(facts, token);
    }
    String cue = stance.cue() < 0 ? null : "'" + facts.form(stance.cue()) + "'";
    return switch (effect) {
      case FAILS -> new Verdict(Status.NEGATED, cue + " denies " + word);
      case EXPECTED -> new Verdict(Status.EXPECTED, cue + " puts " + word + " in the future");
      case OPEN ->
          new Verdict(
              Status.CONDITIONAL,
              stance.cue() == token ? word + " is asked for" : cue + " leaves " + word + " open");
      case HAPPENS -> {
        String sign = goingOn(facts, stances, token, eventClass, 0);
        yield sign == null
            ? new Verdict(Status.HAPPENED, null)
            : new Verdict(Status.ONGOING, ongoing(word, "'" + sign + "'"));
      }
    };
  }

  /** No single word decides. */
  static Verdict leftOpen(Facts facts, int token) {
    return new Verdict(
        Status.CONDITIONAL, "the sentence as a whole leaves '" + facts.form(token) + "' open");
  }

  private static String ongoing(String word, String sign) {
    return sign.equals(word)
        ? word + " is in the present tense, and lasts"
        : sign + " says that " + word + " goes on";
  }

  /** A status and a factuality that contradict each other would help nobody. */
  private static Effect agreed(Effect effect, double factuality) {
    return switch (effect) {
      case FAILS -> factuality >= LIKELY ? Effect.HAPPENS : effect;
      case OPEN -> factuality >= SURE ? Effect.HAPPENS : effect;
      case HAPPENS -> factuality <= DOUBTFUL ? Effect.OPEN : effect;
      case EXPECTED -> effect;
    };
  }

  /** The word that says that the event goes on, or null. */
  private static String goingOn(
      Facts facts, Stances stances, int token, EventClass eventClass, int depth) {
    Predication p = stances.predication(token);
    if (p.tense() == Tense.PRESENT) {
      if (p.progressive()) {
        return facts.form(token);
      }
      if (LASTING.contains(facts.lemma(token))) {
        return facts.form(token);
      }
      if (!p.perfect()
          && (eventClass == EventClass.STATE
              || eventClass == EventClass.I_STATE
              || facts.lemma(token).equals("be")
              || facts.lemma(token).equals("have"))) {
        return facts.form(token);
      }
    }
    for (int child : facts.dependents(token)) {
      if (facts.relation(child).equals("amod") && GOING_ON.contains(facts.lemma(child))) {
        return facts.form(child);
      }
    }
    int head = facts.head(token);
    if (head < 0 || depth > 2) {
      return null;
    }
    String relation = facts.relation(token);
    boolean carried =
        LASTING.contains(facts.lemma(head)) && relation.equals("xcomp")
            || (relation.equals("nsubj") || relation.equals("obj"))
                && facts.tag(token).startsWith("NN")
                && (LASTING.contains(facts.lemma(head)) || GOING_ON.contains(facts.lemma(head)));
    return carried && stances.predication(head).tense() == Tense.PRESENT ? facts.form(head) : null;
  }
}
