package dev.dateline.event.mention;

/**
 * Decides when a word that is hardly an event is told as one: whoever looks up what the text denies
 * or leaves open takes its absence for the plain reading, "it happened". What is gained is the
 * likelier, and the more, the likelier it is an event and the further it is from certain.
 */
final class FaintMention {

  /** Probability times distance from {@link #PLAIN}. At this level most are no events. */
  private static final double GAIN = 0.15;

  /** The factuality of what plainly happened. */
  private static final double PLAIN = 3;

  /** Less probable ones would not even be told where the text denies them. */
  private static final double LEAST = GAIN / (2 * PLAIN);

  private FaintMention() {}

  /** Whether there is a factuality with which it would be told. */
  static boolean mayBe(double probability) {
    return probability >= LEAST;
  }

  /**
   * Whether it is told.
   *
   * @param probability that it reports an event
   * @param factuality from -3 to 3
   */
  static boolean isTold(double probability, double factuality) {
    return factuality < FactualityModel.CERTAIN && probability * (PLAIN - factuality) >= GAIN;
  }
}
