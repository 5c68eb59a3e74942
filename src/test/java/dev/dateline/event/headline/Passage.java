package dev.dateline.event.headline;

import dev.dateline.document.PublicationDate;
import dev.dateline.event.clause.TimeWords;
import dev.dateline.event.entity.Entities;
import dev.dateline.expression.TimeExpressionFinder;
import dev.dateline.resolution.TimeResolver;
import dev.dateline.text.EnglishReader;
import dev.dateline.text.Sentence;
import dev.dateline.text.Text;
import dev.dateline.text.TextReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A text of Wednesday 2024-05-15 with words marked, all in one sentence: {@code [Costa] had
 * [resigned] on Monday.}
 */
final class Passage {

  private static final TextReader READER = new EnglishReader();
  private static final TimeExpressionFinder FINDER = new TimeExpressionFinder();
  private static final TimeResolver RESOLVER = new TimeResolver();
  private static final PublicationDate PUBLISHED = PublicationDate.given(LocalDate.of(2024, 5, 15));

  final Sentence sentence;
  final TimeWords times;
  final Entities entities;
  private final List<Integer> marked = new ArrayList<>();

  Passage(String withMarks) {
    StringBuilder plain = new StringBuilder();
    List<Integer> offsets = new ArrayList<>();
    for (char c : withMarks.toCharArray()) {
      if (c == '[') {
        offsets.add(plain.length());
      } else if (c != ']') {
        plain.append(c);
      }
    }
    Text text = READER.read(plain.toString());
    times = new TimeWords(text, RESOLVER.resolve(text, FINDER.find(text), PUBLISHED));
    entities = Entities.of(text, times);
    sentence =
        text.sentences().stream()
            .filter(s -> s.span().begin() <= offsets.get(0) && offsets.get(0) < s.span().end())
            .findFirst()
            .orElseThrow();
    offsets.forEach(offset -> marked.add(sentence.tokenAt(offset)));
  }

  /** The token of the n-th mark, counted from 0. */
  int token(int n) {
    return marked.get(n);
  }

  TimePhrases when() {
    return new TimePhrases(times, sentence);
  }

  /** Writes into a draft for a clause about somebody, as they are called at a token. */
  PhraseWriter phrases(Draft draft, int subject) {
    return new PhraseWriter(entities, when(), draft, entities.at(sentence, subject));
  }
}
