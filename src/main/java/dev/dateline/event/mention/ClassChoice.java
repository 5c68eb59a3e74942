package dev.dateline.event.mention;

/**
 * Chooses the TimeML class. Annotators take a word for a state, and a state for an event, in one
 * place and not in the next, so that the model gives states too much; what perceives, begins or
 * ends they mark whenever they see it.
 */
final class ClassChoice {

  /** For each label; occurrences, and states of mind that point to an event, stand at 1. */
  private static final double[] WEIGHTS = {0, 1, 0.6, 1.3, 1.15, 1, 1.5, 1.8, 0};

  private ClassChoice() {}

  /**
   * The label of the class.
   *
   * @param probabilities of all labels of {@link MentionModel}
   */
  static int label(double[] probabilities) {
    int best = 1;
    for (int label = 2; label < MentionModel.DOUBTED; label++) {
      best = weight(probabilities, label) > weight(probabilities, best) ? label : best;
    }
    return best;
  }

  /** How much speaks for the class that is chosen. */
  static double weight(double[] probabilities) {
    return weight(probabilities, label(probabilities));
  }

  private static double weight(double[] probabilities, int label) {
    return WEIGHTS[label] * probabilities[label];
  }
}
