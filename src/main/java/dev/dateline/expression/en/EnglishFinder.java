package dev.dateline.expression.en;

import dev.dateline.expression.Meaning;
import dev.dateline.text.Sentence;
import dev.dateline.text.Span;
import java.util.function.BiConsumer;

/**
 * Finds the English time expressions of a sentence: from left to right, at each word of the lexicon
 * or number, the longest expression that begins there.
 */
public final class EnglishFinder {

  private static final Grammar GRAMMAR = new Grammar();

  private final Atoms atoms;
  private final Pattern genre;

  /** A finder for the sentences of one text; not for several threads. */
  public EnglishFinder(String text, Genre genre) {
    this.atoms = new Atoms(text, Lexicon.ENGLISH);
    this.genre =
        switch (genre) {
          case PROSE -> null;
          case POST -> CasualPattern.INSTANCE;
          case NARRATIVE -> NarrativePattern.INSTANCE;
        };
  }

  /**
   * How many atoms were looked at so far: work, in a measure that doesn't depend on the machine.
   */
  public long work() {
    return atoms.looks();
  }

  /** Hands over each expression's extent and meaning, in the order of the text. */
  public void find(Sentence sentence, BiConsumer<Span, Meaning> found) {
    Span span = sentence.span();
    atoms.read(span.begin(), span.end());
    if (!atoms.isPromising()) {
      return;
    }
    int i = 0;
    while (i < atoms.size()) {
      Match match = starts(i) ? GRAMMAR.match(atoms, i) : null;
      if (match == null && genre != null) {
        match = genre.match(atoms, i);
      }
      if (match == null) {
        i++;
        continue;
      }
      for (Match m = match; m != null; m = m.next()) {
        found.accept(new Span(atoms.begin(m.begin()), atoms.end(m.end() - 1)), m.meaning());
      }
      i = match.last();
    }
  }

  private boolean starts(int i) {
    return atoms.isHeartNear(i)
        && (atoms.isAny(i, Kinds.STARTING) && !atoms.leadsNowhere(i)
            || atoms.isDigits(i)
            || atoms.isApostrophe(i));
  }
}
