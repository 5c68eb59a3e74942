package dev.dateline.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** The parser's matrices while they are learned, and the parser that looks at them. */
final class ParserNetwork {

  /** Numbers for a word by itself. */
  private static final int WORD = 96;

  /** Memory cells in each direction. */
  private static final int CELLS = 64;

  private static final int LAYERS = 2;
  private static final int HIDDEN = 128;

  /** No step is taken down a steeper gradient than this. */
  private static final double STEEPEST = 5;

  /** A pair of memories as matrices: input, recurrent, bias. */
  record LstmMatrices(Matrix input, Matrix recurrent, Matrix bias) {

    Lstm lstm() {
      return new Lstm(input.values, recurrent.values, bias.values[0]);
    }
  }

  final Matrix[] tables = new Matrix[WordRows.KINDS.length];
  final Matrix meaning;
  final LstmMatrices[][] layers = new LstmMatrices[LAYERS][2];
  final Matrix[] places = new Matrix[ParseFeatures.WORDS];
  final Matrix missing;
  final Matrix labels;
  final Matrix counts;
  final Matrix bias;
  final Matrix output;
  final Matrix outputBias;
  private final List<Matrix> all = new ArrayList<>();
  private final Random random;
  private int steps;

  ParserNetwork(int words, int transitions, long seed) {
    random = new Random(seed);
    for (int kind = 0; kind < tables.length; kind++) {
      tables[kind] = matrix(kind == WordRows.WORD ? words : WordRows.KINDS[kind], WORD, 0.3);
    }
    meaning = matrix(WordVectors.shared().size(), WORD, 0.1);
    for (int layer = 0; layer < LAYERS; layer++) {
      int size = layer == 0 ? WORD : 2 * CELLS;
      for (int direction = 0; direction < 2; direction++) {
        layers[layer][direction] =
            new LstmMatrices(
                matrix(size, 3 * CELLS, 1 / Math.sqrt(size)),
                matrix(CELLS, 3 * CELLS, 1 / Math.sqrt(CELLS)),
                matrix(1, 3 * CELLS, 0));
        // To remember is what the memory begins with (Jozefowicz and others 2015).
        Arrays.fill(layers[layer][direction].bias.values[0], 0, CELLS, -1);
      }
    }
    for (int place = 0; place < places.length; place++) {
      places[place] = matrix(2 * CELLS, HIDDEN, 0.5 / Math.sqrt(2 * CELLS));
    }
    missing = matrix(places.length, HIDDEN, 0.1);
    labels = matrix(ParseFeatures.LABELS * Transitions.LABEL_ROWS, HIDDEN, 0.1);
    counts = matrix(ParseFeatures.COUNT_ROWS, HIDDEN, 0.1);
    bias = matrix(1, HIDDEN, 0);
    output = matrix(HIDDEN, transitions, 1 / Math.sqrt(HIDDEN));
    outputBias = matrix(1, transitions, 0);
  }

  private Matrix matrix(int rows, int columns, double deviation) {
    Matrix matrix = new Matrix(rows, columns, deviation, random);
    all.add(matrix);
    return matrix;
  }

  /** Sees the matrices as they are and will be. */
  Encoder encoder() {
    Lstm[][] lstms = new Lstm[LAYERS][2];
    for (int layer = 0; layer < LAYERS; layer++) {
      for (int direction = 0; direction < 2; direction++) {
        lstms[layer][direction] = layers[layer][direction].lstm();
      }
    }
    return new Encoder(values(tables), WordVectors.shared(), meaning.values, lstms);
  }

  Transitions transitions() {
    return new Transitions(
        values(places),
        missing.values,
        labels.values,
        counts.values,
        bias.values[0],
        output.values,
        outputBias.values[0]);
  }

  private static float[][][] values(Matrix[] matrices) {
    return Arrays.stream(matrices).map(m -> m.values).toArray(float[][][]::new);
  }

  /** Takes a step down the gradient that was gathered. */
  void step(double rate) {
    steps++;
    double norm = 0;
    for (Matrix matrix : all) {
      norm += matrix.squaredGradient();
    }
    float scale = (float) Math.min(1, STEEPEST / Math.sqrt(norm + 1e-9));
    float corrected = (float) rate * Matrix.correction(steps);
    for (Matrix matrix : all) {
      matrix.step(steps, corrected, scale);
    }
  }

  /** Puts the means of the matrices in their place, at the end. */
  void settle() {
    all.forEach(matrix -> matrix.settle(steps));
  }
}
