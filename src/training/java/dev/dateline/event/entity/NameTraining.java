package dev.dateline.event.entity;

import dev.dateline.event.Participant.Type;
import dev.dateline.event.entity.NameCorpus.Example;
import dev.dateline.text.MatrixPacker;
import dev.dateline.text.Sentence;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * Trains {@code names.bin} on UD English GUM (free genres) and Universal NER EWT dev, and measures
 * it on Universal NER EWT test.
 *
 * <p>Arguments: the folder of the unpacked treebanks, the file to write.
 */
public final class NameTraining {

  private static final int ROUNDS = 8;

  /** Universal NER is annotated for this very task; GUM's mentions are only cut down to it. */
  private static final int WEIGHT_OF_NER = 2;

  private static final int HIDDEN = 64;
  private static final float RATE_OF_FEATURES = 0.1f;
  private static final float RATE_OF_NETWORK = 0.03f;

  /** Features seen in training are left out at random, so that the meaning of words is heeded. */
  private static final float FEATURES_LEFT_OUT = 0.4f;

  private static final float WORDS_LEFT_OUT = 0.3f;

  /** An answer as right as this teaches nothing more. */
  private static final float RIGHT = 0.01f;

  /** Weights below so many steps of rounding are not worth their bytes. */
  private static final int SMALLEST = 3;

  private static final int LABELS = NameModel.LABELS;

  /** Numbers that are learned, each at its own pace (AdaGrad; Duchi and others 2011). */
  private static final class Learned {
    final float[] now;
    private final float[] seen;

    Learned(int size) {
      now = new float[size];
      seen = new float[size];
    }

    void learn(int k, float gradient, float rate) {
      seen[k] += gradient * gradient;
      now[k] -= rate * gradient / (float) Math.sqrt(seen[k] + 1e-2);
    }
  }

  private final Map<Integer, Learned> weights = new HashMap<>();
  private final int size = NameFeatures.meaningSize();
  private final Learned[] input = new Learned[size];
  private final Learned bias = new Learned(HIDDEN);
  private final Learned[] output = new Learned[HIDDEN];
  private final Gazetteer gazetteer = Gazetteer.known();
  private final Random random = new Random(7);
  private final float[] meaning = new float[size];
  private final float[] hidden = new float[HIDDEN];
  private final float[] below = new float[HIDDEN];
  private final float[] gradient = new float[LABELS];
  private final float[][] inputRows;

  private NameTraining() {
    for (int j = 0; j < size; j++) {
      input[j] = drawn(HIDDEN, 1 / Math.sqrt(size));
    }
    for (int h = 0; h < HIDDEN; h++) {
      output[h] = drawn(LABELS, 0.1);
    }
    inputRows = Arrays.stream(input).map(row -> row.now).toArray(float[][]::new);
  }

  private Learned drawn(int size, double deviation) {
    Learned drawn = new Learned(size);
    for (int k = 0; k < size; k++) {
      drawn.now[k] = (float) (random.nextGaussian() * deviation);
    }
    return drawn;
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    List<Example> ner = NameCorpus.universalNer(folder.resolve("uner-ewt-dev.iob2"));
    List<Example> training = new ArrayList<>();
    for (int i = 0; i < WEIGHT_OF_NER; i++) {
      training.addAll(ner);
    }
    training.addAll(NameCorpus.gum(folder.resolve("gum-free-train.conllu")));
    training.addAll(NameCorpus.gum(folder.resolve("gum-free-dev.conllu")));
    training.addAll(NameCorpus.gum(folder.resolve("gum-free-test.conllu")));
    NameTraining trainer = new NameTraining();
    trainer.train(training);
    Path file = Path.of(arguments[1]);
    trainer.write(file);
    measure("UNER EWT test", file, NameCorpus.universalNer(folder.resolve("uner-ewt-test.iob2")));
  }

  private void train(List<Example> examples) {
    List<Example> order = new ArrayList<>(examples);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      float left = 1 - (float) round / ROUNDS;
      int wrong = 0;
      for (Example example : order) {
        wrong += learn(example, left);
      }
      System.out.println("round " + round + ": " + wrong + " wrong, " + weights.size());
    }
  }

  /** Goes by its own labels, right or wrong, as it will in earnest. */
  private int learn(Example example, float left) {
    NameFeatures features = new NameFeatures(example.sentence(), example.forms(), gazetteer);
    int wrong = 0;
    NameLabel previous = NameLabel.OUTSIDE;
    NameLabel before = NameLabel.OUTSIDE;
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < example.forms().length; i++) {
      String form = example.forms()[i];
      NameLabel gold = example.labels()[i];
      NameLabel guess = NameLabel.OUTSIDE;
      if (previous != NameLabel.OUTSIDE || NameFeatures.mayBeName(form)) {
        found.clear();
        features.collect(i, previous, before, found::add);
        found.removeIf(feature -> random.nextFloat() < FEATURES_LEFT_OUT);
        features.meaning(i, meaning);
        leaveOutWords();
        float[] scores = scores(found);
        guess = NameTagger.best(scores, previous, form);
        wrong += guess == gold ? 0 : 1;
        if (gold.mayStand(previous, form) && misses(scores, gold, previous, form)) {
          learnFeatures(found, left * RATE_OF_FEATURES);
          learnNetwork(left * RATE_OF_NETWORK);
        }
      }
      before = previous;
      previous = guess;
    }
    return wrong;
  }

  private void leaveOutWords() {
    int word = Sentence.meaningSize();
    for (int from = 0; from < size; from += word) {
      if (random.nextFloat() < WORDS_LEFT_OUT) {
        Arrays.fill(meaning, from, from + word, 0);
      }
    }
  }

  private float[] scores(List<Integer> features) {
    float[] scores = new float[LABELS];
    for (int feature : features) {
      Learned w = weights.get(feature);
      if (w != null) {
        for (int k = 0; k < LABELS; k++) {
          scores[k] += w.now[k];
        }
      }
    }
    NameModel.look(meaning, inputRows, bias.now, hidden);
    for (int h = 0; h < HIDDEN; h++) {
      if (hidden[h] > 0) {
        for (int k = 0; k < LABELS; k++) {
          scores[k] += hidden[h] * output[h].now[k];
        }
      }
    }
    return scores;
  }

  /** Fills in the gradient of -log of the right label's probability; false if that is sure. */
  private boolean misses(float[] scores, NameLabel gold, NameLabel previous, String form) {
    float top = Float.NEGATIVE_INFINITY;
    for (NameLabel label : NameLabel.ALL) {
      top = label.mayStand(previous, form) ? Math.max(top, scores[label.ordinal()]) : top;
    }
    float sum = 0;
    for (NameLabel label : NameLabel.ALL) {
      int k = label.ordinal();
      boolean possible = label.mayStand(previous, form);
      gradient[k] = possible ? (float) StrictMath.exp(scores[k] - top) : 0;
      sum += gradient[k];
    }
    for (int k = 0; k < LABELS; k++) {
      gradient[k] /= sum;
    }
    gradient[gold.ordinal()] -= 1;
    return -gradient[gold.ordinal()] >= RIGHT;
  }

  private void learnFeatures(List<Integer> features, float rate) {
    for (int feature : features) {
      Learned w = weights.computeIfAbsent(feature, key -> new Learned(LABELS));
      for (int k = 0; k < LABELS; k++) {
        w.learn(k, gradient[k], rate);
      }
    }
  }

  private void learnNetwork(float rate) {
    Arrays.fill(below, 0);
    for (int h = 0; h < HIDDEN; h++) {
      if (hidden[h] > 0) {
        for (int k = 0; k < LABELS; k++) {
          below[h] += gradient[k] * output[h].now[k];
          output[h].learn(k, gradient[k] * hidden[h], rate);
        }
        bias.learn(h, below[h], rate);
      }
    }
    for (int j = 0; j < size; j++) {
      if (meaning[j] != 0) {
        for (int h = 0; h < HIDDEN; h++) {
          if (below[h] != 0) {
            input[j].learn(h, below[h] * meaning[j], rate);
          }
        }
      }
    }
  }

  private void write(Path file) throws IOException {
    float most = 0;
    for (Learned w : weights.values()) {
      for (float x : w.now) {
        most = Math.max(most, Math.abs(x));
      }
    }
    float step = most / 127;
    Map<Integer, byte[]> kept = new TreeMap<>();
    weights.forEach(
        (feature, w) -> {
          byte[] bytes = new byte[LABELS];
          int largest = 0;
          for (int k = 0; k < LABELS; k++) {
            bytes[k] = (byte) Math.round(w.now[k] / step);
            largest = Math.max(largest, Math.abs(bytes[k]));
          }
          if (largest >= SMALLEST) {
            kept.put(feature, bytes);
          }
        });
    try (DataOutputStream out =
        new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(kept.size());
      out.writeFloat(step);
      for (Map.Entry<Integer, byte[]> entry : kept.entrySet()) {
        out.writeInt(entry.getKey());
        out.write(entry.getValue());
      }
      MatrixPacker.write(out, inputRows);
      MatrixPacker.write(out, new float[][] {bias.now});
      MatrixPacker.write(out, Arrays.stream(output).map(row -> row.now).toArray(float[][]::new));
    }
    System.out.println(kept.size() + " features, " + Files.size(file) + " bytes");
  }

  private static void measure(String name, Path file, List<Example> examples) throws IOException {
    NameTagger tagger =
        new NameTagger(new NameModel(Files.newInputStream(file)), Gazetteer.known());
    Map<Type, int[]> counts = new TreeMap<>();
    for (Type type : Type.values()) {
      counts.put(type, new int[3]);
    }
    for (Example example : examples) {
      Set<List<Object>> gold = spans(example.labels());
      Set<List<Object>> guess = spans(tagger.label(example.sentence(), example.forms()));
      for (List<Object> span : guess) {
        counts.get(span.get(2))[1]++;
        if (gold.contains(span)) {
          counts.get(span.get(2))[0]++;
        }
      }
      gold.forEach(span -> counts.get(span.get(2))[2]++);
      if (System.getProperty("errors") != null) {
        for (List<Object> span : gold) {
          if (!guess.contains(span)) {
            System.out.println("MISS " + show(span, example));
          }
        }
        for (List<Object> span : guess) {
          if (!gold.contains(span)) {
            System.out.println("FALSE " + show(span, example));
          }
        }
      }
    }
    int[] all = new int[3];
    counts.forEach(
        (type, count) -> {
          for (int k = 0; k < 3; k++) {
            all[k] += count[k];
          }
          print(name + " " + type, count);
        });
    print(name, all);
  }

  private static String show(List<Object> span, Example example) {
    int begin = (int) span.get(0);
    int end = (int) span.get(1);
    String[] forms = example.forms();
    return span.get(2)
        + " ["
        + String.join(" ", Arrays.copyOfRange(forms, begin, end))
        + "] in "
        + String.join(
            " ",
            Arrays.copyOfRange(forms, Math.max(0, begin - 5), Math.min(forms.length, end + 5)));
  }

  private static void print(String name, int[] c) {
    System.out.printf(
        "%s: P %.1f R %.1f F1 %.1f (%d)%n",
        name, 100.0 * c[0] / c[1], 100.0 * c[0] / c[2], 200.0 * c[0] / (c[1] + c[2]), c[2]);
  }

  private static Set<List<Object>> spans(NameLabel[] labels) {
    Set<List<Object>> spans = new HashSet<>();
    for (int i = 0; i < labels.length; i++) {
      if (labels[i].begins) {
        int end = i + 1;
        while (end < labels.length && labels[end].type == labels[i].type && !labels[end].begins) {
          end++;
        }
        spans.add(Arrays.asList(i, end, labels[i].type));
      }
    }
    return spans;
  }
}
