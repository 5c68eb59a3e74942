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
 *
 * <p>The trees learn from what linear models say of documents that those haven't seen (Wolpert
 * 1992), or they would trust them too much. In cross-validation, neither the linear model nor the
 * trees that judge a fold have learned its answers; the linear models behind the trees' other
 * examples have.
 */
public final class FactualityTraining {

  private static final int BITS = 17;
  private static final int FOLDS = 5;
  private static final int LABELS = 7;
  private static final int ROUNDS = 100;
  private static final double RATE = 0.06;

  /**
   * FactBank and UW read the same sentences in different ways ("to rescue" is 0 in the one, 1 in
   * the other), so that the larger would drown the other; UDS alone has letters and blogs.
   */
  private static final Map<String, Float> WEIGHTS = Map.of("factbank", 1.9f, "uds-ih2", 2f);

  /** Trees, which know how things go together, lean to UW if let. */
  private static final float FACTBANK_IN_TREES = 2.2f;

  /** One event, and what a mention model that hasn't seen its document makes of it. */
  private record Item(
      int[][] features, byte[] evidence, Guess guess, double fact, String corpus, int fold) {

    float weight() {
      return WEIGHTS.getOrDefault(corpus, 1f);
    }

    float weightInTrees() {
      return corpus.equals("factbank") ? FACTBANK_IN_TREES : weight();
    }
  }

  private final List<Item> items;

  /** Linear models by the fold that they haven't seen. */
  private final LinearModel[] without = new LinearModel[FOLDS];

  private FactualityTraining(List<Item> items) {
    this.items = items;
    for (int fold = 0; fold < FOLDS; fold++) {
      without[fold] = linear(fold);
    }
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException("wanted: FACTUALITY.jsonl TIMEML.jsonl factuality.model");
    }
    Path sentences = Path.of(arguments[0]);
    List<MentionModel.Work> mentions = new ArrayList<>();
    for (LinearModel model : MentionTraining.byFold(Path.of(arguments[1]), sentences)) {
      mentions.add(new MentionModel(model).work());
    }
    FactualityTraining training =
        new FactualityTraining(read(sentences, folds(Path.of(arguments[1])), mentions));
    training.crossValidate();
    FactualityModel model = new FactualityModel(training.linear(-1), training.trees(-1));
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[2]))) {
      model.write(out);
    }
    System.out.println(Files.size(Path.of(arguments[2])) + " bytes");
  }

  private LinearModel linear(int fold) {
    List<Example> seen = new ArrayList<>();
    for (Item item : items) {
      if (item.fold != fold) {
        seen.add(new Example(item.features[0], target(item), item.weight()));
      }
    }
    LogisticTrainer trainer = new LogisticTrainer(BITS, LABELS, 20, 0.007f, 0.01f);
    return LinearModel.quantize(BITS, LABELS, trainer.train(seen));
  }

  /** Trees for all folds but one, on what linear models say of a fold that they haven't seen. */
  private TreeModel trees(int fold) {
    List<TreeTrainer.Example> seen = new ArrayList<>();
    for (Item item : items) {
      if (item.fold != fold) {
        LinearModel model = without[item.fold];
        byte[] evidence = item.evidence.clone();
        double[] start = ask(model, item, evidence);
        seen.add(new TreeTrainer.Example(evidence, start, target(item), item.weightInTrees()));
      }
    }
    return new TreeTrainer(LABELS, ROUNDS, RATE).train(seen.toArray(new TreeTrainer.Example[0]));
  }

  /**
   * What a linear model says of an event. That, and what it says of its governors, goes into the
   * evidence.
   */
  private static double[] ask(LinearModel model, Item item, byte[] evidence) {
    FeatureSet set = new FeatureSet(BITS);
    double[] first = new double[LABELS];
    double[] p = first;
    for (int which = 0; which < item.features.length; which++) {
      if (item.features[which] != null) {
        set.set(item.features[which]);
        model.probabilities(set, p);
        FactualityEvidence.put(p, which, evidence);
      }
      p = new double[LABELS];
    }
    return first;
  }

  private void crossValidate() {
    Map<String, Score> plain = new LinkedHashMap<>();
    Map<String, Score> scores = new LinkedHashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      TreeModel trees = trees(fold);
      for (Item item : items) {
        if (item.fold != fold) {
          continue;
        }
        byte[] evidence = item.evidence.clone();
        double[] p = ask(without[fold], item, evidence);
        double first = told(item, FactualityModel.decide(p));
        if (!FactualityModel.isPlain(p)) {
          trees.correct(evidence, p);
        }
        double value = told(item, FactualityModel.decide(p));
        for (String corpus : List.of(item.corpus, "ALL")) {
          plain.computeIfAbsent(corpus, k -> new Score()).add(item.fact, first);
          scores.computeIfAbsent(corpus, k -> new Score()).add(item.fact, value);
        }
      }
    }
    plain.forEach((corpus, score) -> System.out.printf("linear alone: %-9s %s%n", corpus, score));
    scores.forEach((corpus, score) -> System.out.printf("%-9s %s%n", corpus, score));
  }

  private static double told(Item item, double value) {
    return item.guess.isTold(value) ? value : 3;
  }

  private static float[] target(Item item) {
    float[] target = new float[LABELS];
    double value = Math.max(-3, Math.min(3, item.fact)) + 3;
    int low = (int) Math.floor(value);
    float high = (float) (value - low);
    target[low] = 1 - high;
    if (high > 0) {
      target[low + 1] = high;
    }
    return target;
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
        Item item = null;
        for (Sentence sentence : read.sentences()) {
          for (int i = 0; i < sentence.size() && item == null; i++) {
            if (sentence.begin(i) < end && begin < sentence.end(i)) {
              item = item(sentence, i, event, document.get("corpus").asText(), fold, mentions);
            }
          }
        }
        if (item == null) {
          throw new IOException("no token for " + event);
        }
        items.add(item);
      }
    }
    System.out.println(items.size() + " events, " + known + " of " + row + " sentences placed");
    return items;
  }

  private static Item item(
      Sentence sentence,
      int token,
      JsonNode event,
      String corpus,
      int fold,
      List<MentionModel.Work> mentions) {
    Facts facts = new Facts(sentence);
    Stances stances = new Stances(facts);
    Guess[] guesses = new Guess[facts.size()];
    for (int i = 0; i < guesses.length; i++) {
      guesses[i] = mentions.get(fold).guess(facts, stances, i);
    }
    int[] governors = FactualityEvidence.governors(facts, token);
    int[][] features = new int[1 + governors.length][];
    for (int which = 0; which < features.length; which++) {
      int at = which == 0 ? token : governors[which - 1];
      if (at >= 0) {
        FeatureSet set = new FeatureSet(BITS);
        FactualityFeatures.extract(facts, stances, at, guesses[at].kind(), set);
        features[which] = set.toArray();
      }
    }
    byte[] evidence = FactualityEvidence.of(facts, stances, token, guesses, governors);
    double fact = event.get("fact").asDouble();
    return new Item(features, evidence, guesses[token], fact, corpus, fold);
  }
}
