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
    Vote vote = new Vote(members.stream().map(m -> m.scorer(words, tags)).toList(), relations);
    ArcHybrid c = new ArcHybrid(words.size, relations);
    Parser.walk(c, relations, vote, new float[ArcHybrid.transitions(relations)]);
    return new Parsed(c, vote.sureness());
  }

  /** The members' votes on the transitions of one sentence. */
  private static final class Vote implements Parser.Scoring {

    private final List<Transitions.Scorer> scorers;
    private final int relations;
    private final float[] scores;
    private double sureness;
    private int choices;

    Vote(List<Transitions.Scorer> scorers, int relations) {
      this.scorers = scorers;
      this.relations = relations;
      scores = new float[ArcHybrid.transitions(relations)];
    }

    @Override
    public void score(ArcHybrid c, float[] sum) {
      Arrays.fill(sum, 0);
      for (Transitions.Scorer scorer : scorers) {
        scorer.score(c, scores);
        addLogarithms(c, scores, relations, sum);
      }
      sureness += StrictMath.exp(sum[Parser.best(c, sum, relations)] / scorers.size());
      choices++;
    }

    double sureness() {
      return choices == 0 ? 1 : sureness / choices;
    }
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
