package dev.dateline.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads English: news prose first, web text too. Tokens and sentences follow the conventions of the
 * Universal Dependencies treebanks EWT and GUM: clitics stand alone ("are|n't", "Friday|'s"),
 * hyphenated words come apart ("well|-|known") unless the first part is a mere prefix
 * ("mid-February"), addresses of the web stay whole.
 */
public final class EnglishReader implements TextReader {

  private final Models models;

  /** Ready to read; the first one made loads the models, all others share them. */
  public EnglishReader() {
    this(Models.shared());
  }

  EnglishReader(Models models) {
    this.models = models;
  }

  @Override
  public Text read(String text) {
    Spans tokens = new Tokenizer(text).tokenize();
    int[] sentenceEnds = new SentenceSplitter(text, tokens).split();
    List<Sentence> sentences = new ArrayList<>(sentenceEnds.length);
    int from = 0;
    for (int to : sentenceEnds) {
      sentences.add(
          sentence(
              text,
              Arrays.copyOfRange(tokens.begins, from, to),
              Arrays.copyOfRange(tokens.ends, from, to)));
      from = to;
    }
    return new Text(text, sentences);
  }

  /** A sentence whose tokens are known. */
  Sentence sentence(String text, int[] begins, int[] ends) {
    return new Sentence(models, text, begins, ends);
  }
}
