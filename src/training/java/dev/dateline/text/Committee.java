package dev.dateline.text;

import java.util.Arrays;
import java.util.List;

/**
 * Parsers grown from different seeds that choose each transition together, by the sum of the
 * logarithms of their probabilities. Together they are right more often than any of them, and what
 * they say of sentences that nobody annotated is worth learning from (Kuncoro and others 2016,
 * "Distilling an Ensemble of Greedy Dependency Parsers into One MST Parser").
 *
 * @param members all with the same relations in the same order
 */
record Committee(List<Parser> members) {

  /**
   * A tree, and how sure the committee was of it.
   *
   * @param sureness from 0 to 1, the mean over all choices of the (geometric) mean probability that
   *     the members gave to what was chosen
   */
  record Parsed(ArcHybrid tree, double sureness) {}

  Parsed parse(Words words, byte[] tags) {
    int relations = members.get(0).relations();
    List<Transitions.Scorer> scorers = members.stream().map(m -> m.scorer(words, tags)).toList();
    ArcHybrid c = new ArcHybrid(words.size, relations);
    float[] scores = new float[ArcHybrid.transitions(relations)];
    float[] sum = new float[scores.length];
    double sureness = 0;
    int choices = 0;
    while (!c.done()) {
      if (!c.canGoLeft() && c.canShift()) {
        c.apply(ArcHybrid.SHIFT);
        continue;
      }
      Arrays.fill(sum, 0);
      for (Transitions.Scorer scorer : scorers) {
        scorer.score(c, scores);
        addLogarithms(c, scores, relations, sum);
      }
      int best = Parser.best(c, sum, relations);
      sureness += StrictMath.exp(sum[best] / members.size());
      choices++;
      c.apply(best);
    }
    return new Parsed(c, choices == 0 ? 1 : sureness / choices);
  }

  /** The logarithms of the probabilities that the scores stand for. */
  private static void addLogarithms(ArcHybrid c, float[] scores, int relations, float[] sum) {
    float highest = scores[Parser.best(c, scores, relations)];
    double all = 0;
    for (int k = 0; k < scores.length; k++) {
      if (isPossible(c, k, relations)) {
        all += StrictMath.exp(scores[k] - highest);
      }
    }
    float logarithm = highest + (float) StrictMath.log(all);
    for (int k = 0; k < scores.length; k++) {
      sum[k] += scores[k] - logarithm;
    }
  }

  private static boolean isPossible(ArcHybrid c, int transition, int relations) {
    if (transition == ArcHybrid.SHIFT) {
      return c.canShift();
    }
    return transition <= relations ? c.canGoLeft() : c.canGoRight();
  }
}
