package dev.dateline.event.mention;

import dev.dateline.event.mention.MentionModel.Guess;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Says how certainly an event happened, from -3 to 3: in essence the median of a distribution over
 * whole values, since the median is what errs least in absolute terms. A linear model looks at each
 * word; trees then look at what it says of the event and of the predicates over it (stacking;
 * Wolpert 1992). Trained by {@code FactualityTraining}; immutable and shared between threads.
 */
public final class FactualityModel {

  /** The first label's value. */
  static final int LOWEST = -3;

  /** From here on, and from its negative on downwards, the text leaves little open. */
  static final double CERTAIN = 1.5;

  private static final double OPEN_AT_MOST = 1.47;

  /**
   * Where the linear model takes it for certain with this probability, no tree has ever told
   * otherwise: half of all events need not be looked at twice.
   */
  private static final double PLAIN = 0.8;

  private static final double DENIED = 2;
  private static final double OPEN = 1.35;

  private static final String RESOURCE = "/dev/dateline/event/factuality.model";

  private final LinearModel linear;
  private final TreeModel trees;

  /** The model that ships. */
  public FactualityModel() {
    try (InputStream stream = FactualityModel.class.getResourceAsStream(RESOURCE);
        DataInputStream in = new DataInputStream(new GZIPInputStream(stream, 1 << 16))) {
      linear = LinearModel.read(in);
      trees = TreeModel.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  FactualityModel(LinearModel linear, TreeModel trees) {
    this.linear = linear;
    this.trees = trees;
  }

  void write(OutputStream stream) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream))) {
      linear.write(out);
      trees.write(out);
    }
  }

  /** The events of one sentence; not for sharing between threads. */
  public final class Work {
    private final Facts facts;
    private final Stances stances;
    private final Guess[] guesses;
    private final FeatureSet features = new FeatureSet(linear.bits());
    private final double[] probabilities = new double[linear.labels()];
    private final double[][] known;

    private Work(Facts facts, Stances stances, Guess[] guesses) {
      this.facts = facts;
      this.stances = stances;
      this.guesses = guesses;
      this.known = new double[facts.size][];
    }

    /** Factuality of one event. */
    public double value(int token) {
      if (isPlain(linear(token))) {
        return decide(linear(token));
      }
      int[] governors = FactualityEvidence.governors(facts, token);
      byte[] evidence = FactualityEvidence.of(facts, stances, token, guesses, governors);
      FactualityEvidence.put(linear(token), 0, evidence);
      for (int g = 0; g < governors.length; g++) {
        if (governors[g] >= 0) {
          FactualityEvidence.put(linear(governors[g]), 1 + g, evidence);
        }
      }
      System.arraycopy(linear(token), 0, probabilities, 0, probabilities.length);
      trees.correct(evidence, probabilities);
      return decide(probabilities);
    }

    private double[] linear(int token) {
      if (known[token] == null) {
        features.clear();
        FactualityFeatures.extract(facts, stances, token, guesses[token].kind(), features);
        known[token] = new double[linear.labels()];
        linear.probabilities(features, known[token]);
      }
      return known[token];
    }
  }

  /**
   * Room for the work on one sentence.
   *
   * @param guesses what the mention model makes of each token
   */
  public Work work(Facts facts, Stances stances, Guess[] guesses) {
    return new Work(facts, stances, guesses);
  }

  /** Whether the linear model alone decides: what it takes for certain, no tree changes. */
  static boolean isPlain(double[] linear) {
    return linear[linear.length - 1] >= PLAIN;
  }

  /**
   * The value that errs least. Which side it is on is weighed apart from how far: denials are rare,
   * so that the model underrates them, and a denied event told as a fact is the worst error.
   */
  static double decide(double[] probabilities) {
    int side = median(probabilities, DENIED, OPEN);
    int plain = median(probabilities, 1, 1);
    if (side >= CERTAIN) {
      return Math.max(plain, CERTAIN);
    }
    return side <= -CERTAIN
        ? Math.min(plain, -CERTAIN)
        : Math.max(-OPEN_AT_MOST, Math.min(plain, OPEN_AT_MOST));
  }

  /** The label on which half of the weight lies on either side. */
  private static int median(double[] probabilities, double denied, double open) {
    double half = 0;
    for (int label = 0; label < probabilities.length; label++) {
      half += weight(label, denied, open) * probabilities[label] / 2;
    }
    double sum = 0;
    for (int label = 0; label < probabilities.length; label++) {
      sum += weight(label, denied, open) * probabilities[label];
      if (sum >= half) {
        return LOWEST + label;
      }
    }
    return LOWEST + probabilities.length - 1;
  }

  private static double weight(int label, double denied, double open) {
    int value = LOWEST + label;
    return value <= -CERTAIN ? denied : value < CERTAIN ? open : 1;
  }
}
