package dev.dateline.event;

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
public final class Passage {

  private static final TextReader READER = new EnglishReader();
  private static final TimeExpressionFinder FINDER = new TimeExpressionFinder();
  private static final TimeResolver RESOLVER = new TimeResolver();
  private static final PublicationDate PUBLISHED = PublicationDate.given(LocalDate.of(2024, 5, 15));

  public final Sentence sentence;
  public final TimeWords times;
  public final Entities entities;
  private final List<Integer> marked = new ArrayList<>();

  public Passage(String withMarks) {
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
  public int token(int n) {
    return marked.get(n);
  }

  /** The first token that reads so. */
  public int token(String form) {
    for (int token = 0; token < sentence.size(); token++) {
      if (sentence.is(token, form)) {
        return token;
      }
    }
    throw new IllegalArgumentException("no " + form + " in " + sentence.content());
  }
}
