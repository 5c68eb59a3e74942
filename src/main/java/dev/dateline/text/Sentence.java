package dev.dateline.text;

import java.util.List;
import java.util.Locale;

/**
 * One sentence: tokens as spans of the text, and on demand what they are (Penn and universal tags,
 * lemmas) and how they hang together (universal dependencies). Token indices count from 0 within
 * the sentence. Immutable to its callers, safe to share between threads.
 */
public final class Sentence {

  private final Models models;
  private final String content;
  private final int[] begins;
  private final int[] ends;

  // Computed when first asked for. Two threads may do it twice and get equal results; what each
  // publishes is immutable (final fields), so that no lock is needed.
  private Analysis analysis;
  private Tree tree;

  Sentence(Models models, String content, int[] begins, int[] ends) {
    this.models = models;
    this.content = content;
    this.begins = begins;
    this.ends = ends;
  }

  /** From the first character of the first token to the last of the last. */
  public Span span() {
    return new Span(begins[0], ends[ends.length - 1]);
  }

  /** How many tokens; at least one. */
  public int size() {
    return begins.length;
  }

  /** UTF-16 index in the text where a token begins. */
  public int begin(int token) {
    return begins[token];
  }

  /** UTF-16 index in the text where a token ends, exclusive. */
  public int end(int token) {
    return ends[token];
  }

  /**
   * The first token that ends after an offset of the text, by binary search; {@link #size} where
   * none does.
   */
  public int tokenAt(int offset) {
    int low = 0;
    int high = begins.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The token's characters as they stand in the text. */
  public String form(int token) {
    return content.substring(begins[token], ends[token]);
  }

  /** The token's characters in lower case, whatever the language of the machine. */
  public String lower(int token) {
    return form(token).toLowerCase(Locale.ROOT);
  }

  /** The token's first character; saves making its form. */
  public char first(int token) {
    return content.charAt(begins[token]);
  }

  /** Whether the token reads exactly so; makes no string. */
  public boolean is(int token, String form) {
    int begin = begins[token];
    return ends[token] - begin == form.length() && content.startsWith(form, begin);
  }

  /** Whether the token reads so, upper and lower case alike; makes no string. */
  public boolean isIgnoringCase(int token, String form) {
    int begin = begins[token];
    return ends[token] - begin == form.length()
        && content.regionMatches(true, begin, form, 0, form.length());
  }

  /** Whether nothing, not even a space, stands between this token and the one before. */
  public boolean gluedToPrevious(int token) {
    return token > 0 && ends[token - 1] == begins[token];
  }

  /** The whole text that this sentence is a part of; spans count in it. */
  public String content() {
    return content;
  }

  /**
   * Penn Treebank tag, such as {@code VBD}; computed up to this token at the first call, for the
   * whole sentence when more are asked for.
   */
  public String tag(int token) {
    return analysis(token).tag(token);
  }

  /** Universal part of speech, such as {@code VERB}. */
  public String universal(int token) {
    return analysis(token).universal(token);
  }

  /**
   * The first bits of the path of the token's Brown cluster, as a number that tells them apart:
   * words used alike share many. 0 for an unknown word.
   */
  public int cluster(int token, int bits) {
    return analysis(token).cluster(token, bits);
  }

  /** How many numbers {@link #meaning} gives. */
  public static int meaningSize() {
    return WordVectors.shared().size();
  }

  /**
   * Writes numbers that say what the token's word means by itself, alike for words used alike;
   * zeros for a rare word.
   *
   * @param vector of {@link #meaningSize()} numbers, or longer
   */
  public void meaning(int token, float[] vector) {
    WordVectors.shared().copy(vectorRow(token), vector);
  }

  /** Whether the token's word is frequent enough for {@link #meaning} to know it. */
  public boolean hasMeaning(int token) {
    return vectorRow(token) >= 0;
  }

  private int vectorRow(int token) {
    return WordVectors.shared().row(Words.lowerHash(content.substring(begins[token], ends[token])));
  }

  /** Dictionary form, lower-cased except for names. */
  public String lemma(int token) {
    return analysis(token).lemma(token);
  }

  /** Index of the token that this one depends on, -1 for the root; parses at the first call. */
  public int head(int token) {
    return tree().head(token);
  }

  /** Universal dependency relation to the head, with subtype, such as {@code nsubj:pass}. */
  public String relation(int token) {
    return tree().relation(token);
  }

  /** Indices of the tokens that depend on this one, ascending. */
  public int[] dependents(int token) {
    return tree().dependents(token);
  }

  /** All tokens, in order, as light views of this sentence. */
  public List<Token> tokens() {
    Token[] tokens = new Token[size()];
    for (int i = 0; i < tokens.length; i++) {
      tokens[i] = new Token(this, i);
    }
    return List.of(tokens);
  }

  private Analysis analysis(int token) {
    Analysis known = analysis;
    if (known == null) {
      known = new Analysis(models, content, begins, ends, token + 1);
      analysis = known;
    } else if (!known.reaches(token)) {
      known = known.whole();
      analysis = known;
    }
    return known;
  }

  private Tree tree() {
    Tree known = tree;
    if (known == null) {
      known = analysis(ends.length - 1).parse();
      tree = known;
    }
    return known;
  }
}
