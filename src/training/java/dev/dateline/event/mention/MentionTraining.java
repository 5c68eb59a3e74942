package dev.dateline.event.mention;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.event.EventClass;
import dev.dateline.event.mention.LogisticTrainer.Example;
import dev.dateline.text.EnglishReader;
import dev.dateline.text.Sentence;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * Trains the model that says which tokens report events, and of which TimeML class.
 *
 * <p>Arguments: a file of documents as JSON lines, each with {@code text} and {@code events}
 * ({@code begin} and {@code end} in code points, {@code class}); the model to write; the sentences
 * that {@link FactualityTraining} reads, for events that only their annotators see. Reports
 * five-fold cross-validation over documents, then trains on all.
 */
public final class MentionTraining {

  private static final int BITS = 17;
  private static final int FOLDS = 5;
  private static final int LABELS = MentionModel.LABELS;

  /** A candidate, or an event on a token that is none ({@code features} null). */
  private record Item(int[] features, int label, Facts facts, Stances stances, int token) {

    boolean isEvent() {
      return label != MentionModel.NONE && label != MentionModel.DOUBTED;
    }
  }

  private MentionTraining() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException("wanted: TIMEML.jsonl mention.model FACTUALITY.jsonl");
    }
    List<List<Item>> documents = read(Path.of(arguments[0]), Path.of(arguments[2]));
    crossValidate(documents, byFold(documents));
    LogisticTrainer trainer = trainer();
    List<Example> all = new ArrayList<>();
    documents.forEach(document -> examples(document, all));
    LinearModel model = LinearModel.quantize(BITS, LABELS, trainer.train(all));
    try (DataOutputStream out =
        new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[1]))))) {
      model.write(out);
    }
    System.out.println(all.size() + " candidates, " + Files.size(Path.of(arguments[1])) + " bytes");
  }

  private static LogisticTrainer trainer() {
    return new LogisticTrainer(BITS, LABELS, 20, 0.007f, 0.01f);
  }

  /** For each fold a model that has seen all other documents. */
  static List<LinearModel> byFold(Path file, Path factuality) throws IOException {
    return byFold(read(file, factuality));
  }

  private static List<LinearModel> byFold(List<List<Item>> documents) {
    List<LinearModel> models = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Example> train = new ArrayList<>();
      for (int d = 0; d < documents.size(); d++) {
        if (d % FOLDS != fold) {
          examples(documents.get(d), train);
        }
      }
      models.add(LinearModel.quantize(BITS, LABELS, trainer().train(train)));
    }
    return models;
  }

  private static void crossValidate(List<List<Item>> documents, List<LinearModel> models) {
    Tally tally = new Tally();
    for (int fold = 0; fold < FOLDS; fold++) {
      for (int d = fold; d < documents.size(); d += FOLDS) {
        test(models.get(fold), documents.get(d), tally);
      }
    }
    System.out.println("mentions, faint ones apart: " + tally);
  }

  private static final class Tally {
    int gold;
    int found;
    int right;
    int sameClass;

    void add(boolean event, Item item, int best) {
      gold += item.isEvent() ? 1 : 0;
      found += event ? 1 : 0;
      right += event && item.isEvent() ? 1 : 0;
      sameClass += event && item.label == best ? 1 : 0;
    }

    @Override
    public String toString() {
      return String.format(
          "P %.2f R %.2f F1 %.2f class F1 %.2f",
          100.0 * right / found,
          100.0 * right / gold,
          200.0 * right / (found + gold),
          200.0 * sameClass / (found + gold));
    }
  }

  private static void test(LinearModel model, List<Item> items, Tally tally) {
    FeatureSet set = new FeatureSet(BITS);
    double[] p = new double[LABELS];
    for (Item item : items) {
      boolean event = false;
      if (item.features != null) {
        set.set(item.features);
        model.probabilities(set, p);
        event = MentionThreshold.isReached(p, item.facts, item.stances, item.token);
      }
      tally.add(event, item, event ? ClassChoice.label(p) : MentionModel.NONE);
    }
  }

  private static void examples(List<Item> items, List<Example> out) {
    for (Item item : items) {
      if (item.features != null) {
        float[] target = new float[LABELS];
        target[item.label] = 1;
        out.add(new Example(item.features, target, 1));
      }
    }
  }

  private static List<List<Item>> read(Path file, Path factuality) throws IOException {
    DoubtedEvents doubted = DoubtedEvents.read(factuality);
    ObjectMapper mapper = new ObjectMapper();
    EnglishReader reader = new EnglishReader();
    List<List<Item>> documents = new ArrayList<>();
    FeatureSet set = new FeatureSet(BITS);
    for (String line : Files.readAllLines(file)) {
      JsonNode document = mapper.readTree(line);
      String text = document.get("text").asText();
      Map<Long, Integer> gold = new HashMap<>();
      for (JsonNode event : document.get("events")) {
        long begin = text.offsetByCodePoints(0, event.get("begin").asInt());
        long end = text.offsetByCodePoints(0, event.get("end").asInt());
        gold.put(begin << 32 | end, 1 + EventClass.valueOf(event.get("class").asText()).ordinal());
      }
      List<Item> items = new ArrayList<>();
      for (Sentence sentence : reader.read(text).sentences()) {
        Facts facts = new Facts(sentence);
        Stances stances = new Stances(facts);
        for (int i = 0; i < sentence.size(); i++) {
          Integer label = gold.remove((long) sentence.begin(i) << 32 | sentence.end(i));
          if (MentionFeatures.candidate(facts, i)) {
            set.clear();
            MentionFeatures.extract(facts, i, set);
            if (label == null) {
              label = doubted.contains(sentence, i) ? MentionModel.DOUBTED : MentionModel.NONE;
            }
            items.add(new Item(set.toArray(), label, facts, stances, i));
          } else if (label != null) {
            items.add(new Item(null, label, null, null, 0));
          }
        }
      }
      gold.forEach((span, label) -> items.add(new Item(null, label, null, null, 0)));
      documents.add(items);
    }
    return documents;
  }
}
