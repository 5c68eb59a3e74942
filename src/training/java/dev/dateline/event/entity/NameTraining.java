package dev.dateline.event.entity;

import dev.dateline.event.Participant.Type;
import dev.dateline.event.entity.NameCorpus.Example;
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

  private static final int ROUNDS = 5;
  /** Universal NER is annotated for this very task; GUM's mentions are only cut down to it. */
  private static final int WEIGHT_OF_NER = 4;

  private static final int LABELS = NameLabel.ALL.length;

  /** Current weights, their sum over all updates, and when each was last brought up to date. */
  private static final class Weights {
    final float[] now = new float[LABELS];
    final double[] sum = new double[LABELS];
    final int[] since = new int[LABELS];
    int updates;
  }

  private final Map<Integer, Weights> weights = new HashMap<>();
  private final Gazetteer gazetteer = Gazetteer.known();
  private int clock;

  private NameTraining() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    List<Example> ner =
        NameCorpus.universalNer(folder.resolve("uner-ewt-dev.iob2"));
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
    measure(
        "UNER EWT test",
        file,
        NameCorpus.universalNer(folder.resolve("uner-ewt-test.iob2")));
  }

  private void train(List<Example> examples) {
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(7);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      int wrong = 0;
      for (Example example : order) {
        wrong += learn(example);
      }
      System.out.println("round " + round + ": " + wrong + " wrong, " + weights.size());
    }
  }

  private int learn(Example example) {
    NameFeatures features = new NameFeatures(example.sentence(), example.forms(), gazetteer);
    int wrong = 0;
    NameLabel previous = NameLabel.OUTSIDE;
    NameLabel before = NameLabel.OUTSIDE;
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < example.forms().length; i++) {
      NameLabel gold = example.labels()[i];
      NameLabel guess = NameLabel.OUTSIDE;
      if (previous != NameLabel.OUTSIDE || NameFeatures.mayBeName(example.forms()[i])) {
        found.clear();
        features.collect(i, previous, before, found::add);
        guess = best(found, previous, example.forms()[i]);
        clock++;
        if (guess != gold && gold.mayStand(previous, example.forms()[i])) {
          wrong++;
          for (int feature : found) {
            Weights w = weights.computeIfAbsent(feature, key -> new Weights());
            w.updates++;
            change(w, gold.ordinal(), 1);
            change(w, guess.ordinal(), -1);
          }
        }
      }
      before = previous;
      previous = guess;
    }
    return wrong;
  }

  private NameLabel best(List<Integer> features, NameLabel previous, String form) {
    float[] scores = new float[LABELS];
    for (int feature : features) {
      Weights w = weights.get(feature);
      if (w != null) {
        for (int k = 0; k < LABELS; k++) {
          scores[k] += w.now[k];
        }
      }
    }
    NameLabel best = NameLabel.OUTSIDE;
    for (NameLabel label : NameLabel.ALL) {
      if (label.mayStand(previous, form) && scores[label.ordinal()] > scores[best.ordinal()]) {
        best = label;
      }
    }
    return best;
  }

  private void change(Weights w, int label, float by) {
    w.sum[label] += (double) w.now[label] * (clock - w.since[label]);
    w.since[label] = clock;
    w.now[label] += by;
  }

  private void write(Path file) throws IOException {
    Map<Integer, byte[]> kept = new TreeMap<>();
    double most = 0;
    Map<Integer, double[]> averages = new HashMap<>();
    for (Map.Entry<Integer, Weights> entry : weights.entrySet()) {
      Weights w = entry.getValue();
      double[] average = new double[LABELS];
      for (int k = 0; k < LABELS; k++) {
        average[k] = (w.sum[k] + (double) w.now[k] * (clock - w.since[k])) / clock;
        most = Math.max(most, Math.abs(average[k]));
      }
      averages.put(entry.getKey(), average);
    }
    double scale = 127 / Math.min(most, 8);
    for (Map.Entry<Integer, double[]> entry : averages.entrySet()) {
      byte[] bytes = new byte[LABELS];
      int size = 0;
      for (int k = 0; k < LABELS; k++) {
        bytes[k] = (byte) Math.max(-127, Math.min(127, Math.round(entry.getValue()[k] * scale)));
        size = Math.max(size, Math.abs(bytes[k]));
      }
      if (size >= 4) {
        kept.put(entry.getKey(), bytes);
      }
    }
    try (DataOutputStream out =
        new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(kept.size());
      for (Map.Entry<Integer, byte[]> entry : kept.entrySet()) {
        out.writeInt(entry.getKey());
        out.write(entry.getValue());
      }
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
