package dev.dateline.event.entity;

import dev.dateline.event.clause.TimeWords;
import dev.dateline.event.entity.CoreferenceCorpus.Document;
import dev.dateline.event.entity.CoreferenceCorpus.Phrase;
import dev.dateline.event.entity.CoreferenceCorpus.Pronoun;
import dev.dateline.event.entity.PronounEvaluation.Tally;
import dev.dateline.event.entity.PronounEvaluation.Verdict;
import dev.dateline.text.Span;
import dev.dateline.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns the weights of {@link AntecedentModel} from UD GUM, and measures them by cross-validation
 * over documents. The likelihood of all candidates that speak of the gold entity is raised together
 * (Durrett and Klein 2013), by Adam over all pronouns at once; kinds of pronouns share what they
 * have in common, as each weight is the sum of one for all pronouns, one for he, it or they, one
 * for owners or the rest, and its own (Daume 2007).
 */
public final class AntecedentTraining {

  private static final int FOLDS = 5;
  private static final int ROUNDS = 2;
  private static final int EPOCHS = 100;
  private static final double RATE = .05;
  private static final double PENALTY = 3;

  /** What is less likely is left alone: a wrong name is worse than none. */
  private static final double LEAST = .5;

  /** Spoken genres are less like what we read. */
  private static final double SPOKEN = .3;

  /** What we can't find is rather left alone, but its place says little of what it takes up. */
  private static final double MISSED = .5;

  private static final double NEWS = 2;

  /** "It" is rarely a company in what GUM has, and often in the news. */
  private static final double THING_IN_NEWS = 2;

  private static final PronounKind[] KINDS = PronounKind.values();

  /** All pronouns; he, it or they; owners or the rest; each kind. */
  private static final int PARTS = 1 + 3 + 2 + KINDS.length;

  private static final double SPEAKS_OF_ITSELF = 4;
  private static final double UNDONE = 5;

  private AntecedentTraining() {}

  private record Page(Document document, Text text, TimeWords times) {}

  /** A pronoun to learn from. */
  private record Example(PronounQuestion question, boolean[] right, double weight) {}

  private record Guess(PronounKind kind, double likelihood, Verdict verdict, boolean news) {}

  /**
   * @param args CoNLL-U files of GUM, then the file to write
   */
  public static void main(String[] args) throws IOException {
    List<Page> pages = new ArrayList<>();
    for (String file : Arrays.copyOf(args, args.length - 1)) {
      for (Document document : CoreferenceCorpus.read(Path.of(file))) {
        Text text = PronounEvaluation.read(document);
        pages.add(new Page(document, text, PronounEvaluation.times(document, text)));
      }
    }
    Map<String, Tally> tallies = new TreeMap<>();
    List<Guess> guesses = new ArrayList<>();
    double[] least = {LEAST, LEAST, LEAST, LEAST, LEAST, LEAST};
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Page> learned = new ArrayList<>();
      List<Page> held = new ArrayList<>();
      for (int i = 0; i < pages.size(); i++) {
        (i % FOLDS == fold ? held : learned).add(pages.get(i));
      }
      double[][] weights = learn(learned);
      AntecedentModel open = new AntecedentModel(weights, new double[KINDS.length]);
      AntecedentModel careful = new AntecedentModel(weights, least);
      for (Page page : held) {
        guess(page, open, guesses);
        PronounEvaluation.evaluate(
            page.document, page.text, Entities.of(page.text, page.times, careful), tallies, true);
      }
    }
    double[][] all = learn(pages);
    tallies.forEach((kind, tally) -> System.out.printf("%-24s %s%n", kind, tally));
    for (boolean news : new boolean[] {true, false}) {
      for (PronounKind kind : KINDS) {
        coverage(kind, news, guesses);
      }
    }
    write(all, least, Path.of(args[args.length - 1]));
  }

  /** What would be right and wrong if only likelihoods above a bound were believed. */
  private static void coverage(PronounKind kind, boolean news, List<Guess> guesses) {
    StringBuilder line = new StringBuilder();
    for (int bound = 2; bound < 10; bound++) {
      int right = 0;
      int wrong = 0;
      for (Guess guess : guesses) {
        if (guess.kind == kind
            && guess.news == news
            && guess.likelihood >= bound / 10.
            && guess.likelihood < (bound + 1) / 10.) {
          right += guess.verdict == Verdict.RIGHT ? 1 : 0;
          wrong += guess.verdict == Verdict.WRONG || guess.verdict == Verdict.FALSE ? 1 : 0;
        }
      }
      line.append(String.format(Locale.ROOT, "  .%d: %d/%d", bound, right, wrong));
    }
    System.out.println((news ? "news+bio " : "all      ") + kind + line);
  }

  /** How sure the model is of each of its answers, and whether they are right. */
  private static void guess(Page page, AntecedentModel model, List<Guess> guesses) {
    String genre = page.document.genre();
    boolean news = genre.equals("news") || genre.equals("bio") || genre.equals("ecb");
    Map<Integer, Pronoun> pronouns = pronouns(page.document);
    Entities.of(
        page.text,
        page.times,
        question -> {
          int chosen = model.choose(question);
          PronounPlace place = question.pronoun();
          Pronoun pronoun = pronouns.get(place.sentence.begin(place.token));
          if (chosen >= 0 && pronoun != null) {
            double[] odds = model.probabilities(question);
            List<Entity> who = question.candidates().get(chosen).who();
            double sum = 0;
            for (int i = 0; i < question.candidates().size(); i++) {
              sum += question.candidates().get(i).who().equals(who) ? odds[i] : 0;
            }
            Verdict verdict = PronounEvaluation.verdict(page.document, pronoun, who);
            guesses.add(new Guess(place.kind, sum, verdict, news));
          }
          return chosen;
        });
  }

  private static Map<Integer, Pronoun> pronouns(Document document) {
    Map<Integer, Pronoun> pronouns = new HashMap<>();
    document.pronouns().forEach(pronoun -> pronouns.put(pronoun.span().begin(), pronoun));
    return pronouns;
  }

  private static double[][] learn(List<Page> pages) {
    double[][] weights = null;
    double[][] shared = new double[PARTS][Clue.ALL.length];
    for (int round = 0; round < ROUNDS; round++) {
      List<Example> examples = new ArrayList<>();
      for (Page page : pages) {
        read(page, weights, examples);
      }
      fit(examples, shared);
      weights = sum(shared);
    }
    return weights;
  }

  /**
   * @param weights of the model that decides what earlier pronouns stand for, since so it will be;
   *     null for the gold
   */
  private static void read(Page page, double[][] weights, List<Example> examples) {
    Map<Integer, Pronoun> pronouns = pronouns(page.document);
    double weight =
        switch (page.document.genre()) {
          case "conversation", "vlog" -> SPOKEN;
          case "news", "bio", "ecb", "meantime" -> NEWS;
          default -> 1;
        };
    double[] least = new double[KINDS.length];
    Arrays.fill(least, LEAST);
    AntecedentModel model = weights == null ? null : new AntecedentModel(weights, least);
    Entities.of(
        page.text,
        page.times,
        question -> {
          PronounPlace place = question.pronoun();
          Pronoun pronoun = pronouns.get(place.sentence.begin(place.token));
          int size = question.candidates().size();
          boolean[] right = new boolean[size + 1];
          int gold = -1;
          for (int i = 0; pronoun != null && i < size; i++) {
            right[i] = isRight(page.document, pronouns, pronoun, question.candidates().get(i));
            gold = gold < 0 && right[i] ? i : gold;
          }
          right[size] = gold < 0;
          boolean missing =
              gold < 0
                  && pronoun != null
                  && PronounEvaluation.verdict(page.document, pronoun, List.of()) == Verdict.SILENT;
          if (pronoun != null && !(missing && isPartly(page.document))) {
            examples.add(
                new Example(
                    question,
                    right,
                    (missing ? MISSED : 1)
                        * weight
                        * (place.kind.isThing() && weight == NEWS ? THING_IN_NEWS : 1)));
          }
          return model == null ? gold : model.choose(question);
        });
  }

  /** Whether only some of a document's phrases are annotated. */
  private static boolean isPartly(Document document) {
    return document.genre().equals("ecb") || document.genre().equals("meantime");
  }

  private static boolean isRight(
      Document document, Map<Integer, Pronoun> pronouns, Pronoun pronoun, Spoken candidate) {
    int begin = candidate.sentence().begin(candidate.token());
    Pronoun before = pronouns.get(begin);
    if (before != null && before != pronoun) {
      return before.entity() == pronoun.entity()
          && PronounEvaluation.isRight(document, pronoun, candidate.who());
    }
    if (!candidate.isOne() || isPartly(document)) {
      return PronounEvaluation.isRight(document, pronoun, candidate.who());
    }
    Span head = new Span(begin, candidate.sentence().end(candidate.token()));
    for (Phrase phrase : document.phrases().getOrDefault(pronoun.entity(), List.of())) {
      for (Span place : phrase.head()) {
        if (place.begin() < head.end() && head.begin() < place.end()) {
          return phrase.nominal();
        }
      }
    }
    return false;
  }

  /** Improves weights, by what pronouns share and by clue. */
  private static void fit(List<Example> examples, double[][] shared) {
    int clues = Clue.ALL.length;
    double[][] mean = new double[PARTS][clues];
    double[][] square = new double[PARTS][clues];
    for (int epoch = 1; epoch <= EPOCHS; epoch++) {
      double[][] weights = sum(shared);
      double[][] gradient = new double[KINDS.length][clues];
      examples.forEach(example -> add(example, weights, gradient));
      double rate = RATE * (1 - .9 * epoch / EPOCHS);
      for (int part = 0; part < PARTS; part++) {
        for (int clue = 0; clue < clues; clue++) {
          double slope = PENALTY * (shared[part][clue] - expected(part, clue));
          for (PronounKind kind : KINDS) {
            slope += isPart(part, kind) ? gradient[kind.ordinal()][clue] : 0;
          }
          mean[part][clue] = .9 * mean[part][clue] + .1 * slope;
          square[part][clue] = .999 * square[part][clue] + .001 * slope * slope;
          double step = mean[part][clue] / (1 - StrictMath.pow(.9, epoch));
          double size = square[part][clue] / (1 - StrictMath.pow(.999, epoch));
          shared[part][clue] -= rate * step / (Math.sqrt(size) + 1e-8);
        }
      }
    }
  }

  /**
   * What is known of a weight beforehand. "The airline said it would fly again" is everywhere in
   * the news: of the eleven of the kind in the corpora "it" is the speaker in ten.
   */
  private static double expected(int part, int clue) {
    boolean it = part == 1 + PronounKind.IT.ordinal() / 2;
    if (it && clue == Clue.BODY_SAYS_IT_OF_ITSELF.ordinal()) {
      return SPEAKS_OF_ITSELF;
    }
    return part == 0 && clue == Clue.UNDONE.ordinal() ? UNDONE : 0;
  }

  private static boolean isPart(int part, PronounKind kind) {
    return part == 0
        || part == 1 + kind.ordinal() / 2
        || part == (kind.isOwner() ? 4 : 5)
        || part == 6 + kind.ordinal();
  }

  private static double[][] sum(double[][] shared) {
    double[][] weights = new double[KINDS.length][Clue.ALL.length];
    for (PronounKind kind : KINDS) {
      for (int part = 0; part < shared.length; part++) {
        for (int clue = 0; isPart(part, kind) && clue < Clue.ALL.length; clue++) {
          weights[kind.ordinal()][clue] += shared[part][clue];
        }
      }
    }
    return weights;
  }

  private static void add(Example example, double[][] weights, double[][] gradient) {
    PronounQuestion question = example.question;
    int kind = question.pronoun().kind.ordinal();
    double[] odds = new AntecedentModel(weights, new double[KINDS.length]).probabilities(question);
    double right = 0;
    for (int i = 0; i < odds.length; i++) {
      right += example.right[i] ? odds[i] : 0;
    }
    for (int i = 0; i < odds.length; i++) {
      double slope = odds[i] - (example.right[i] ? odds[i] / Math.max(right, 1e-12) : 0);
      ClueList clues = i < odds.length - 1 ? question.clues().get(i) : question.nothing();
      for (int k = 0; k < clues.size(); k++) {
        gradient[kind][clues.at(k)] += example.weight * slope;
      }
    }
  }

  private static void write(double[][] weights, double[] least, Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("# What tells for one thing that a pronoun may take up, by kind of pronoun.\n");
    text.append("# Learned from UD GUM, ECB+ and MEANTIME by AntecedentTraining: see NOTICE.\n");
    text.append("# clue");
    for (PronounKind kind : KINDS) {
      text.append('\t').append(kind);
    }
    text.append("\nLEAST");
    for (double one : least) {
      text.append(String.format(Locale.ROOT, "\t%.2f", one));
    }
    text.append('\n');
    for (Clue clue : Clue.ALL) {
      text.append(clue);
      for (double[] row : weights) {
        text.append(String.format(Locale.ROOT, "\t%.3f", row[clue.ordinal()]));
      }
      text.append('\n');
    }
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
