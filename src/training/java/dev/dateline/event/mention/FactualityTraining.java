package dev.dateline.event.mention;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.event.mention.LogisticTrainer.Example;
import dev.dateline.event.mention.MentionModel.Guess;
import dev.dateline.text.EnglishReader;
import dev.dateline.text.Sentence;
import dev.dateline.text.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Trains the model that says how certainly an event happened.
 *
 * <p>Arguments: a file of sentences as JSON lines, each with {@code corpus}, {@code text} and
 * {@code events} ({@code begin} and {@code end} in code points, {@code fact} from -3 to 3); the
 * documents that {@link MentionTraining} reads, to keep sentences of one document in one fold; the
 * model to write. Reports five-fold cross-validation, then trains on all.
 */
public final class FactualityTraining {

  private static final int BITS = 16;
  private static final int FOLDS = 5;
  private static final int LABELS = 7;

  /**
   * FactBank and UW read the same sentences in different ways ("to rescue" is 0 in the one, 1 in
   * the other), so that the larger would drown the other; UDS alone has letters and blogs.
   */
  private static final Map<String, Float> WEIGHTS = Map.of("factbank", 1.9f, "uds-ih2", 2f);

  /** One event, and what a mention model that hasn't seen its document makes of it. */
  private record Item(int[] features, Guess guess, double fact, String corpus, int fold) {

    /** Whether the service says anything of it. */
    boolean isFound(double value) {
      return guess.kind() >= 0 || guess.isFaint() && value < FactualityModel.CERTAIN;
    }
  }

  private FactualityTraining() {}

  public static void main(String[] arguments) throws IOException {
    List<MentionModel.Work> mentions = new ArrayList<>();
    Path sentences = Path.of(arguments[0]);
    for (LinearModel model : MentionTraining.byFold(Path.of(arguments[1]), sentences)) {
      mentions.add(new MentionModel(model).work());
    }
    List<Item> items = read(Path.of(arguments[0]), folds(Path.of(arguments[1])), mentions);
    LogisticTrainer trainer = new LogisticTrainer(BITS, LABELS, 8, 0.02f, 0.01f);
    double[][] p = new double[items.size()][LABELS];
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Example> train = new ArrayList<>();
      for (Item item : items) {
        if (item.fold != fold && item.features != null) {
          train.add(example(item));
        }
      }
      LinearModel model = LinearModel.quantize(BITS, LABELS, trainer.train(train));
      FeatureSet set = new FeatureSet(BITS);
      for (int i = 0; i < p.length; i++) {
        if (items.get(i).fold == fold && items.get(i).features != null) {
          set.set(items.get(i).features);
          model.probabilities(set, p[i]);
        }
      }
    }
    Map<String, Score> scores = new LinkedHashMap<>();
    for (int i = 0; i < p.length; i++) {
      Item item = items.get(i);
      double decided = FactualityModel.decide(p[i]);
      double value = item.isFound(decided) ? decided : 3;
      scores.computeIfAbsent(item.corpus, k -> new Score()).add(item.fact, value);
      scores.computeIfAbsent("ALL", k -> new Score()).add(item.fact, value);
    }
    scores.forEach((corpus, score) -> System.out.printf("%-9s %s%n", corpus, score));
    List<Example> all = new ArrayList<>();
    items.stream().filter(item -> item.features != null).forEach(item -> all.add(example(item)));
    LinearModel model = LinearModel.quantize(BITS, LABELS, trainer.train(all));
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[2]))) {
      model.write(out);
    }
    System.out.println(all.size() + " events, " + Files.size(Path.of(arguments[2])) + " bytes");
  }

  private static Example example(Item item) {
    float[] target = new float[LABELS];
    double value = Math.max(-3, Math.min(3, item.fact)) + 3;
    int low = (int) Math.floor(value);
    float high = (float) (value - low);
    target[low] = 1 - high;
    if (high > 0) {
      target[low + 1] = high;
    }
    return new Example(item.features, target, WEIGHTS.getOrDefault(item.corpus, 1f));
  }

  private static final class Score {
    int n;
    double error;
    final int[][] confusion = new int[3][3];

    void add(double gold, double found) {
      n++;
      error += Math.abs(gold - found);
      confusion[side(gold)][side(found)]++;
    }

    private static int side(double value) {
      return value >= 1.5 ? 0 : value <= -1.5 ? 2 : 1;
    }

    @Override
    public String toString() {
      double[] f = new double[3];
      for (int k = 0; k < 3; k++) {
        int gold = 0;
        int found = 0;
        for (int j = 0; j < 3; j++) {
          gold += confusion[k][j];
          found += confusion[j][k];
        }
        f[k] = gold + found == 0 ? 0 : 200.0 * confusion[k][k] / (gold + found);
      }
      return String.format(
          "n %d MAE %.3f macro-F1 %.1f [happened %.1f uncertain %.1f negated %.1f]",
          n, error / n, (f[0] + f[1] + f[2]) / 3, f[0], f[1], f[2]);
    }
  }

  /** Letters of a sentence to the fold of the document that it stands in. */
  private static Map<String, Integer> folds(Path file) throws IOException {
    Map<String, Integer> folds = new HashMap<>();
    ObjectMapper mapper = new ObjectMapper();
    EnglishReader reader = new EnglishReader();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      String text = mapper.readTree(line).get("text").asText();
      for (Sentence sentence : reader.read(text).sentences()) {
        folds.put(DoubtedEvents.letters(sentence.span().of(text)), number % FOLDS);
      }
      number++;
    }
    return folds;
  }

  private static List<Item> read(
      Path file, Map<String, Integer> folds, List<MentionModel.Work> mentions) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    EnglishReader reader = new EnglishReader();
    List<Item> items = new ArrayList<>();
    FeatureSet set = new FeatureSet(BITS);
    int row = 0;
    int known = 0;
    for (String line : Files.readAllLines(file)) {
      JsonNode document = mapper.readTree(line);
      String text = document.get("text").asText();
      Integer fold = folds.get(DoubtedEvents.letters(text));
      known += fold == null ? 0 : 1;
      if (fold == null && document.get("corpus").asText().startsWith("uds")) {
        fold = row / 20 % FOLDS;
      }
      if (fold == null) {
        fold = row / 40 % FOLDS;
      }
      row++;
      Text read = reader.read(text);
      for (JsonNode event : document.get("events")) {
        int begin = text.offsetByCodePoints(0, event.get("begin").asInt());
        int end = text.offsetByCodePoints(0, event.get("end").asInt());
        int[] features = null;
        Guess guess = new Guess(-1, 0, 0);
        for (Sentence sentence : read.sentences()) {
          for (int i = 0; i < sentence.size() && features == null; i++) {
            if (sentence.begin(i) < end && begin < sentence.end(i)) {
              Facts facts = new Facts(sentence);
              Stances stances = new Stances(facts);
              guess = mentions.get(fold).guess(facts, stances, i);
              set.clear();
              FactualityFeatures.extract(facts, stances, i, guess.kind(), set);
              features = set.toArray();
            }
          }
        }
        items.add(
            new Item(
                features,
                guess,
                event.get("fact").asDouble(),
                document.get("corpus").asText(),
                fold));
      }
    }
    System.out.println(items.size() + " events, " + known + " of " + row + " sentences placed");
    return items;
  }
}
