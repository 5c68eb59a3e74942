package dev.dateline.text;

import java.util.Locale;

/**
 * Takes inflection off a word: of all the endings known for its label the longest one says how many
 * letters go and which come instead ("-pped": three go; "-ies": three go, "y" comes); whole words
 * that do otherwise ("went") are known as such. Learned from the treebanks.
 */
final class Lemmatizer {

  /** The longest ending looked up, in characters. */
  static final int ENDING = 5;

  private final IntMap words;
  private final IntMap endings;
  private final String[] scripts;

  /**
   * @param scripts how many characters go, then what comes instead: "3y"
   */
  Lemmatizer(IntMap words, IntMap endings, String[] scripts) {
    this.words = words;
    this.endings = endings;
    this.scripts = scripts;
  }

  String lemma(String form, int label, boolean name) {
    String lower = form.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    int script = words.get(wordKey(lower, label));
    for (int length = Math.min(ENDING, lower.length() - 1); script < 0 && length > 0; length--) {
      script = endings.get(endingKey(lower, length, label));
    }
    if (script < 0) {
      return name ? form : lower;
    }
    return apply(scripts[script], name ? form : lower);
  }

  static String apply(String script, String form) {
    int gone = script.charAt(0) - '0';
    if (gone == 0 && script.length() == 1) {
      return form;
    }
    return gone <= form.length()
        ? form.substring(0, form.length() - gone) + script.substring(1)
        : form;
  }

  static int wordKey(String lower, int label) {
    return key(Hash.of(101, Words.lowerHash(lower), label));
  }

  static int endingKey(String lower, int length, int label) {
    int hash = 0;
    for (int i = lower.length() - length; i < lower.length(); i++) {
      hash = Hash.step(hash, lower.charAt(i));
    }
    return key(Hash.of(102, hash, label, length));
  }

  private static int key(int hash) {
    return hash == 0 ? 1 : hash;
  }
}
