package dev.dateline.event.mention;

import java.util.Set;

/**
 * How probable an event a token must be to be told as one. The model learns from annotators who
 * leave out many nouns; where the construction asks for an event, less is enough.
 */
final class MentionThreshold {

  /**
   * What the probability of an event and that of its class must come to on average: annotators
   * agree on what is of one class more than on what is an event of some kind.
   */
  private static final double USUAL = 0.4;

  /** What is of no class in particular is rather none. */
  private static final double OF_ONE_CLASS = 0.28;

  /**
   * Enough for what the text denies, leaves open or announces: to miss such a one costs more than a
   * mention too many.
   */
  private static final double DOUBTED = 0.25;

  /** "after its launch", "took medical leave", "scheduled for release". */
  private static final double ASKED_FOR = 0.15;

  private static final Set<String> TEMPORAL =
      Set.of("after", "before", "since", "during", "until", "following", "upon", "amid");
  private static final Set<String> LIGHT =
      Set.of("take", "make", "give", "file", "undergo", "hold", "deliver", "perform", "stage");
  private static final Set<String> ARRANGED =
      Set.of("slated", "scheduled", "schedule", "slate", "due", "planned", "set", "prepare");

  private MentionThreshold() {}

  /**
   * Whether that is enough.
   *
   * @param probabilities of all labels of {@link MentionModel}
   */
  static boolean isReached(double[] probabilities, Facts facts, Stances stances, int token) {
    double event = 1 - probabilities[MentionModel.NONE] - probabilities[MentionModel.DOUBTED];
    double ofClass = ClassChoice.weight(probabilities);
    return (event + ofClass) / 2 >= USUAL && ofClass >= OF_ONE_CLASS
        || event >= DOUBTED && stances.of(token).effect() != Effect.HAPPENS
        || event >= ASKED_FOR && facts.noun(token) && isAskedFor(facts, token);
  }

  private static boolean isAskedFor(Facts facts, int noun) {
    char happening = facts.word[noun].happening();
    int head = facts.head[noun];
    if (head < 0 || !facts.word[noun].derived() || happening < '2' || happening > '9') {
      return false;
    }
    int preposition = facts.child(noun, "case");
    if (preposition < 0) {
      return facts.is(noun, "obj") && LIGHT.contains(facts.lemma[head]);
    }
    return happening >= '5'
        && (TEMPORAL.contains(facts.lower[preposition])
            || facts.lower[preposition].equals("for") && ARRANGED.contains(facts.lemma[head]));
  }
}
