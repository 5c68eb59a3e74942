package dev.dateline.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Measures a reader against a treebank as the CoNLL 2018 shared task did (Zeman and others 2018,
 * universaldependencies.org/conll18/evaluation.html): the text is given raw, everything is an F1
 * over words at the same place, relations count without their subtype. Multiword tokens, which the
 * reader doesn't mark, are the words written together that a clitic makes one.
 */
final class Evaluation {

  private final List<GoldSentence> gold;
  private final GoldText goldText;
  private final EnglishReader reader;

  Evaluation(List<GoldSentence> gold, EnglishReader reader) {
    this.gold = gold;
    this.reader = reader;
    this.goldText = GoldText.of(gold);
  }

  SplitScore sentences(Text text) {
    Set<Span> expected = new HashSet<>();
    for (Span[] words : goldText.wordSpans()) {
      expected.add(new Span(words[0].begin(), words[words.length - 1].end()));
    }
    Set<Span> found = new HashSet<>();
    text.sentences().forEach(s -> found.add(s.span()));
    return SplitScore.of(expected, found);
  }

  SplitScore words(Text text) {
    Set<Span> expected = new HashSet<>();
    for (Span[] words : goldText.wordSpans()) {
      expected.addAll(List.of(words));
    }
    Set<Span> found = new HashSet<>();
    for (Sentence s : text.sentences()) {
      for (int i = 0; i < s.size(); i++) {
        found.add(new Span(s.begin(i), s.end(i)));
      }
    }
    return SplitScore.of(expected, found);
  }

  SplitScore tokens(Text text) {
    Set<Span> expected = new HashSet<>();
    for (int k = 0; k < gold.size(); k++) {
      GoldSentence s = gold.get(k);
      for (int i = 0; i < s.size(); i = s.tokenEnds()[i]) {
        Span[] words = goldText.wordSpans()[k];
        expected.add(new Span(words[i].begin(), words[s.tokenEnds()[i] - 1].end()));
      }
    }
    Set<Span> found = new HashSet<>();
    for (Sentence s : text.sentences()) {
      for (int i = 0; i < s.size(); ) {
        int j = i + 1;
        while (j < s.size() && s.gluedToPrevious(j) && leans(s, j)) {
          j++;
        }
        found.add(new Span(s.begin(i), s.end(j - 1)));
        i = j;
      }
    }
    return SplitScore.of(expected, found);
  }

  /** A word's place, and what one measure compares about it. */
  private record Fact(Span word, Object value) {}

  /** What of a word counts, given sentence and index there. */
  private interface GoldValue {
    Object of(int sentence, int word);
  }

  private interface FoundValue {
    Object of(Sentence sentence, int word);
  }

  private SplitScore compare(Text text, GoldValue expected, FoundValue found) {
    Set<Fact> right = new HashSet<>();
    for (int k = 0; k < gold.size(); k++) {
      for (int i = 0; i < gold.get(k).size(); i++) {
        Object value = expected.of(k, i);
        if (value != null) {
          right.add(new Fact(goldText.wordSpans()[k][i], value));
        }
      }
    }
    Set<Fact> system = new HashSet<>();
    for (Sentence s : text.sentences()) {
      for (int i = 0; i < s.size(); i++) {
        Object value = found.of(s, i);
        if (value != null) {
          system.add(new Fact(new Span(s.begin(i), s.end(i)), value));
        }
      }
    }
    return SplitScore.of(right, system);
  }

  SplitScore universals(Text text) {
    return compare(text, (k, i) -> gold.get(k).universals()[i], Sentence::universal);
  }

  SplitScore tags(Text text) {
    return compare(text, (k, i) -> gold.get(k).tags()[i], Sentence::tag);
  }

  SplitScore lemmas(Text text) {
    return compare(text, (k, i) -> gold.get(k).lemmas()[i], Sentence::lemma);
  }

  /** Attachment, punctuation left out or in, with the relation or without. */
  SplitScore attachment(Text text, boolean relation, boolean punctuation) {
    return compare(
        text,
        (k, i) -> {
          GoldSentence s = gold.get(k);
          if (!punctuation && s.universals()[i].equals("PUNCT")) {
            return null;
          }
          int head = s.heads()[i];
          Object place = head < 0 ? "root" : goldText.wordSpans()[k][head];
          return relation ? List.of(place, plain(s.relations()[i])) : place;
        },
        (s, i) -> {
          if (!punctuation && s.relation(i).equals("punct")) {
            return null;
          }
          int head = s.head(i);
          Object place = head < 0 ? "root" : new Span(s.begin(head), s.end(head));
          return relation ? List.of(place, plain(s.relation(i))) : place;
        });
  }

  private static String plain(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /** The treebank's text as the reader splits it. */
  Text read() {
    return reader.read(content());
  }

  /** The gold sentences and words, as the reader would give them. */
  Text goldSplit() {
    List<Sentence> sentences = new ArrayList<>();
    for (Span[] words : goldText.wordSpans()) {
      int[] begins = new int[words.length];
      int[] ends = new int[words.length];
      for (int i = 0; i < words.length; i++) {
        begins[i] = words[i].begin();
        ends[i] = words[i].end();
      }
      sentences.add(reader.sentence(content(), begins, ends));
    }
    return new Text(content(), sentences);
  }

  /** Whether the token is the later part of a multiword token: "n't", "'s", "not" of "cannot". */
  private static boolean leans(Sentence s, int token) {
    if (!Chars.isAlphanumeric(s.content().charAt(s.end(token - 1) - 1))) {
      return false;
    }
    char first = s.first(token);
    int length = s.end(token) - s.begin(token);
    if (Chars.isApostrophe(first)) {
      return length > 1 || s.content().charAt(s.end(token - 1) - 1) == 's';
    }
    return Chars.isLetter(first) && Chars.isLetter(s.content().charAt(s.end(token - 1) - 1));
  }

  String content() {
    return goldText.content();
  }

  /** Shows each disagreement about tokens and sentences with some text around it. */
  void printSplittingErrors(Consumer<String> out) {
    Text text = read();
    Set<Span> found = new HashSet<>();
    Set<Integer> ends = new HashSet<>();
    for (Sentence s : text.sentences()) {
      ends.add(s.span().end());
      for (int i = 0; i < s.size(); i++) {
        found.add(new Span(s.begin(i), s.end(i)));
      }
    }
    Set<Integer> goldEnds = new HashSet<>();
    for (Span[] words : goldText.wordSpans()) {
      goldEnds.add(words[words.length - 1].end());
      for (Span word : words) {
        if (!found.contains(word)) {
          out.accept("TOKEN\t" + word.of(content()) + "\t" + around(word));
        }
      }
    }
    for (int end : goldEnds) {
      if (!ends.contains(end)) {
        out.accept("MISSED\t" + mark(end));
      }
    }
    for (int end : ends) {
      if (!goldEnds.contains(end)) {
        out.accept("WRONG\t" + mark(end));
      }
    }
  }

  private String around(Span s) {
    String c = content();
    return c.substring(Math.max(0, s.begin() - 20), Math.min(c.length(), s.end() + 20))
        .replace('\n', '~');
  }

  private String mark(int at) {
    String c = content();
    return (c.substring(Math.max(0, at - 40), at)
            + " ## "
            + c.substring(at, Math.min(c.length(), at + 40)))
        .replace('\n', '~');
  }
}
