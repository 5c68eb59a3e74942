package dev.dateline.event.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Which candidate a pronoun takes up: a log-linear model over all of them and nothing at all (Denis
 * and Baldridge 2008, with the dummy antecedent of Rahman and Ng 2009). What speaks of the same
 * entity adds up. Weights were learned from UD GUM by {@code AntecedentTraining} in src/training.
 * Immutable.
 */
final class AntecedentModel implements PronounQuestion.Judge {

  private static final AntecedentModel SHIPPED = load("antecedents.tsv");

  private final double[][] weights;
  private final double[] least;

  /**
   * @param weights for each kind of pronoun, of each clue
   * @param least for each kind of pronoun, the probability below which it takes up nothing
   */
  AntecedentModel(double[][] weights, double[] least) {
    this.weights = weights;
    this.least = least;
  }

  static AntecedentModel shipped() {
    return SHIPPED;
  }

  private static AntecedentModel load(String resource) {
    int kinds = PronounKind.values().length;
    double[][] weights = new double[kinds][Clue.ALL.length];
    double[] least = new double[kinds];
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                AntecedentModel.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      for (String line; (line = in.readLine()) != null; ) {
        if (line.startsWith("#")) {
          continue;
        }
        String[] row = line.split("\t");
        for (int kind = 0; kind < kinds; kind++) {
          double value = Double.parseDouble(row[kind + 1]);
          if (row[0].equals("LEAST")) {
            least[kind] = value;
          } else {
            weights[kind][Clue.valueOf(row[0]).ordinal()] = value;
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new AntecedentModel(weights, least);
  }

  @Override
  public int choose(PronounQuestion question) {
    double[] odds = probabilities(question);
    List<Spoken> candidates = question.candidates();
    int best = -1;
    double most = least[question.pronoun().kind.ordinal()];
    for (int i = 0; i < candidates.size(); i++) {
      double sum = 0;
      for (int j = 0; j < candidates.size(); j++) {
        if (j >= i && candidates.get(i).who().equals(candidates.get(j).who())) {
          sum += odds[j];
        }
      }
      if (sum > most) {
        most = sum;
        best = i;
      }
    }
    return best;
  }

  /** Of each candidate, and last of none; they add up to 1. */
  double[] probabilities(PronounQuestion question) {
    double[] row = weights[question.pronoun().kind.ordinal()];
    int size = question.clues().size();
    double[] odds = new double[size + 1];
    for (int i = 0; i < size; i++) {
      odds[i] = score(row, question.clues().get(i));
    }
    odds[size] = score(row, question.nothing());
    double highest = Arrays.stream(odds).max().getAsDouble();
    double sum = 0;
    for (int i = 0; i <= size; i++) {
      odds[i] = StrictMath.exp(odds[i] - highest);
      sum += odds[i];
    }
    for (int i = 0; i <= size; i++) {
      odds[i] /= sum;
    }
    return odds;
  }

  private static double score(double[] row, ClueList clues) {
    double sum = 0;
    for (int i = 0; i < clues.size(); i++) {
      sum += row[clues.at(i)];
    }
    return sum;
  }
}
