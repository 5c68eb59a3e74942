package dev.dateline.event.entity;

import dev.dateline.document.PublicationDate;
import dev.dateline.event.clause.TimeWords;
import dev.dateline.event.entity.CoreferenceCorpus.Document;
import dev.dateline.event.entity.CoreferenceCorpus.Phrase;
import dev.dateline.event.entity.CoreferenceCorpus.Pronoun;
import dev.dateline.expression.TimeExpressionFinder;
import dev.dateline.resolution.TimeResolver;
import dev.dateline.text.EnglishReader;
import dev.dateline.text.Sentence;
import dev.dateline.text.Span;
import dev.dateline.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Measures on UD GUM whom our pronouns take up. A pronoun is right if what we give it has been
 * spoken of, in words that are no pronouns, by the head of a phrase of the gold entity; one without
 * such a phrase (an expletive, "it" for what a clause says, a speaker without a name) is right if
 * we leave it alone.
 */
public final class PronounEvaluation {

  private PronounEvaluation() {}

  /** What became of a pronoun. */
  enum Verdict {
    RIGHT,
    WRONG,
    SILENT,
    /** Rightly left alone. */
    NONE,
    /** Bound though there is nothing to bind it to. */
    FALSE
  }

  /** Counts of one kind. */
  static final class Tally {

    private final int[] counts = new int[Verdict.values().length];

    void add(Verdict verdict) {
      counts[verdict.ordinal()]++;
    }

    @Override
    public String toString() {
      int right = counts[0];
      int wrong = counts[1];
      int silent = counts[2];
      int none = counts[3];
      int spurious = counts[4];
      int bound = right + wrong + spurious;
      return String.format(
          Locale.ROOT,
          "n %4d  right %4d wrong %4d silent %4d none %4d false %4d | precision %5.1f recall %5.1f"
              + " accuracy %5.1f",
          right + wrong + silent + none + spurious,
          right,
          wrong,
          silent,
          none,
          spurious,
          100. * right / bound,
          100. * right / (right + wrong + silent),
          100. * (right + none) / (right + wrong + silent + none + spurious));
    }
  }

  /**
   * @param args CoNLL-U files of GUM
   */
  public static void main(String[] args) throws IOException {
    Map<String, Tally> tallies = new TreeMap<>();
    for (String file : args) {
      for (Document document : CoreferenceCorpus.read(Path.of(file))) {
        evaluate(document, tallies);
      }
    }
    tallies.forEach((kind, tally) -> System.out.printf("%-24s %s%n", kind, tally));
  }

  static Text read(Document document) {
    return new EnglishReader().read(document.text());
  }

  static TimeWords times(Document document, Text text) {
    PublicationDate published =
        document.published().matches("\\d{4}-\\d\\d-\\d\\d")
            ? PublicationDate.given(LocalDate.parse(document.published()))
            : PublicationDate.unknown();
    return new TimeWords(
        text, new TimeResolver().resolve(text, new TimeExpressionFinder().find(text), published));
  }

  private static void evaluate(Document document, Map<String, Tally> tallies) {
    Text text = read(document);
    evaluate(document, text, Entities.of(text, times(document, text)), tallies, true);
  }

  /**
   * @param shown whether to print what is amiss
   */
  static void evaluate(
      Document document, Text text, Entities entities, Map<String, Tally> tallies, boolean shown) {
    for (Pronoun pronoun : document.pronouns()) {
      Sentence sentence = sentenceAt(text, pronoun.span());
      if (sentence == null) {
        continue;
      }
      int token = sentence.tokenAt(pronoun.span().begin());
      List<Entity> ours = entities.at(sentence, token);
      Verdict verdict = verdict(document, pronoun, ours);
      String genre = document.genre();
      String group = group(pronoun);
      for (String kind : List.of("all", part(genre), part(genre) + " " + group, "genre " + genre)) {
        tallies.computeIfAbsent(kind, key -> new Tally()).add(verdict);
      }
      if (shown && verdict != Verdict.RIGHT && verdict != Verdict.NONE) {
        System.out.printf(
            "%s\t%s\t%s\t%s -> %s (gold %s)\t%s%n",
            document.id(),
            group,
            verdict,
            pronoun.form(),
            ours,
            gold(document, pronoun),
            context(text, sentence, pronoun));
      }
    }
  }

  private static String part(String genre) {
    return switch (genre) {
      case "news", "bio" -> "1 news+bio";
      case "ecb", "meantime" -> "0 " + genre;
      case "conversation", "vlog" -> "3 spoken";
      default -> "2 others";
    };
  }

  private static String group(Pronoun pronoun) {
    String form = pronoun.form().toLowerCase(Locale.ROOT);
    String one = form.startsWith("it") ? "it" : form.startsWith("the") ? "they" : "he/she";
    return one + (pronoun.possessive() ? " poss" : "");
  }

  static Sentence sentenceAt(Text text, Span span) {
    for (Sentence sentence : text.sentences()) {
      if (sentence.span().begin() <= span.begin() && span.begin() < sentence.span().end()) {
        return sentence;
      }
    }
    return null;
  }

  private static String gold(Document document, Pronoun pronoun) {
    List<String> names = new ArrayList<>();
    for (Phrase phrase : document.phrases().getOrDefault(pronoun.entity(), List.of())) {
      if (phrase.nominal() && names.size() < 3) {
        names.add(document.text().substring(phrase.span().begin(), phrase.span().end()));
      }
    }
    return pronoun.entity() + " " + String.join(" | ", names);
  }

  private static String context(Text text, Sentence sentence, Pronoun pronoun) {
    int at = text.sentences().indexOf(sentence);
    int begin = text.sentences().get(Math.max(0, at - 2)).span().begin();
    String content = sentence.content();
    return (content.substring(begin, pronoun.span().begin())
            + "["
            + pronoun.form()
            + "]"
            + content.substring(pronoun.span().end(), sentence.span().end()))
        .replaceAll("\\s+", " ");
  }

  static Verdict verdict(Document document, Pronoun pronoun, List<Entity> ours) {
    boolean bindable =
        document.phrases().getOrDefault(pronoun.entity(), List.of()).stream()
                .anyMatch(Phrase::nominal)
            || document.parts().containsKey(pronoun.entity());
    if (ours.isEmpty()) {
      return bindable ? Verdict.SILENT : Verdict.NONE;
    }
    return isRight(document, pronoun, ours)
        ? Verdict.RIGHT
        : bindable ? Verdict.WRONG : Verdict.FALSE;
  }

  /** Whether the gold entity is what a candidate stands for. */
  static boolean isRight(Document document, Pronoun pronoun, List<Entity> ours) {
    List<Phrase> gold = document.phrases().getOrDefault(pronoun.entity(), List.of());
    if (ours.size() == 1) {
      return gold.stream()
          .anyMatch(phrase -> phrase.head().stream().anyMatch(h -> isOf(document, ours.get(0), h)));
    }
    Set<Integer> parts = document.parts().getOrDefault(pronoun.entity(), Set.of());
    boolean apart =
        !parts.isEmpty()
            && ours.stream()
                .allMatch(
                    one ->
                        parts.stream()
                            .flatMap(
                                part -> document.phrases().getOrDefault(part, List.of()).stream())
                            .flatMap(phrase -> phrase.head().stream())
                            .anyMatch(head -> isOf(document, one, head)));
    return apart
        || gold.stream()
            .filter(phrase -> phrase.head().size() > 1)
            .anyMatch(phrase -> ours.stream().allMatch(one -> isOf(document, one, phrase.span())));
  }

  /** Whether words other than pronouns speak of it at a place. */
  private static boolean isOf(Document document, Entity ours, Span place) {
    for (Span mention : ours.mentions()) {
      if (place.begin() < mention.end()
          && mention.begin() < place.end()
          && !PronounKind.isThird(document.text().substring(mention.begin(), mention.end()))) {
        return true;
      }
    }
    return false;
  }
}
