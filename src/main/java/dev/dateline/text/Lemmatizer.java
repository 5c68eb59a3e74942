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

  /** Dashes are one word to tagger and parser, but not here. */
  static final String EN_DASH = "\u2013";

  static final String EM_DASH = "\u2014";

  private final IntMap words;
  private final IntMap endings;
  private final String[] scripts;
  private final WordVectors vocabulary;

  /**
   * @param vocabulary of the words there are, to tell "postpone" from "postpon"
   * @param scripts how many characters go, then what comes instead: "3y"; behind a "^" the form
   *     keeps its capitals
   */
  Lemmatizer(WordVectors vocabulary, IntMap words, IntMap endings, String[] scripts) {
    this.vocabulary = vocabulary;
    this.words = words;
    this.endings = endings;
    this.scripts = scripts;
  }

  /**
   * @param label the tagger's
   * @param name whether the word is a name, which keeps its capitals
   */
  String lemma(String form, int label, boolean name) {
    int kinds = 0;
    for (int i = 0; i < form.length(); i++) {
      kinds |= Chars.kind(form.charAt(i));
    }
    if ((kinds & Chars.DIGIT) != 0) {
      return (kinds & Chars.LETTER) == 0 ? form.replace(",", "") : name ? form : lower(form);
    }
    if (form.equals(EN_DASH) || form.equals(EM_DASH)) {
      return form.equals(EN_DASH) ? "-" : form;
    }
    String lower = lower(form);
    int word = words.get(wordKey(lower, label));
    if (word >= 0) {
      return apply(scripts[word], form);
    }
    int script = -1;
    for (int length = Math.min(ENDING, lower.length() - 1); script < 0 && length > 0; length--) {
      script = endings.get(endingKey(lower, length, label));
    }
    if (script < 0) {
      return name ? form : lower;
    }
    String lemma = apply(scripts[script], form);
    return scripts[script].charAt(0) == '^' ? lemma : spelled(lemma, lower);
  }

  /**
   * The lemma, or how it is spelled if that is a word and the lemma is none: endings don't tell
   * whether an "e" went with them ("postponed", "abandoned"), or stands for a doubled letter.
   */
  private String spelled(String lemma, String lower) {
    int last = lemma.length() - 1;
    if (last < 2 || lemma.equals(lower) || known(lemma)) {
      return lemma;
    }
    String shorter = lemma.substring(0, last);
    if (known(lemma + 'e')) {
      return lemma + 'e';
    }
    boolean less = lemma.charAt(last) == 'e' || lemma.charAt(last) == lemma.charAt(last - 1);
    if (less && known(shorter)) {
      return shorter;
    }
    String doubled = lemma + lemma.charAt(last);
    return lower.startsWith(doubled) && known(doubled) ? doubled : lemma;
  }

  private boolean known(String word) {
    return vocabulary.row(Words.lowerHash(word)) >= 0;
  }

  /** Lower case, with straight apostrophes. */
  static String lower(String form) {
    return form.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  private static String apply(String script, String form) {
    boolean keep = script.charAt(0) == '^';
    String base = keep ? form : lower(form);
    int gone = script.charAt(keep ? 1 : 0) - '0';
    if (gone > base.length()) {
      return base;
    }
    String come = script.substring(keep ? 2 : 1);
    return gone == 0 && come.isEmpty() ? base : base.substring(0, base.length() - gone) + come;
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
