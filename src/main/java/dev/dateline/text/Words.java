package dev.dateline.text;

/**
 * The words of one sentence as tagger and parser see them: numbers for what a word is, how it
 * begins and ends and how it is written. Digits count as 0, curly quotes and dashes as their plain
 * fellows, so that a new year or typography is no new word.
 */
final class Words {

  static final int UPPER_FIRST = 1;
  static final int UPPER_REST = 2;
  static final int LOWER = 4;
  static final int DIGIT = 8;
  static final int HYPHEN = 16;
  static final int PERIOD = 32;
  static final int SYMBOL = 64;
  static final int SHORT = 128;

  final int size;
  final int[] word;
  final int[] shape;
  final int[] prefix1;
  final int[] prefix2;
  final int[] prefix3;
  final int[] suffix1;
  final int[] suffix2;
  final int[] suffix3;
  final int[] suffix4;
  final int[] suffix5;
  final int[] cluster;
  final int[] cluster4;
  final int[] cluster6;
  final int[] cluster10;
  final int[] tagSet;

  Words(String text, int[] begins, int[] ends, Lexicon lexicon) {
    size = begins.length;
    word = new int[size];
    shape = new int[size];
    prefix1 = new int[size];
    prefix2 = new int[size];
    prefix3 = new int[size];
    suffix1 = new int[size];
    suffix2 = new int[size];
    suffix3 = new int[size];
    suffix4 = new int[size];
    suffix5 = new int[size];
    cluster = new int[size];
    cluster4 = new int[size];
    cluster6 = new int[size];
    cluster10 = new int[size];
    tagSet = new int[size];
    for (int i = 0; i < size; i++) {
      read(text, begins[i], ends[i], i, lexicon);
    }
  }

  private void read(String text, int begin, int end, int i, Lexicon lexicon) {
    int lower = 0;
    int form = 0;
    int kinds = 0;
    for (int j = begin; j < end; j++) {
      char c = plain(text.charAt(j));
      char small = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c < 128 ? c : Character.toLowerCase(c);
      if (c >= '0' && c <= '9') {
        kinds |= DIGIT;
        small = '0';
      } else if (small != c) {
        kinds |= j == begin ? UPPER_FIRST : UPPER_REST;
      } else if (Chars.isLetter(c)) {
        kinds |= LOWER;
      } else {
        kinds |= c == '-' ? HYPHEN : c == '.' ? PERIOD : SYMBOL;
      }
      lower = Hash.step(lower, small);
      form = Hash.step(form, c);
      switch (j - begin) {
        case 0 -> prefix1[i] = lower;
        case 1 -> prefix2[i] = lower;
        case 2 -> prefix3[i] = lower;
        default -> {}
      }
    }
    if (end - begin <= 2) {
      kinds |= SHORT;
    }
    word[i] = known(lower);
    shape[i] = kinds;
    int suffix = 0;
    int stop = Math.max(begin, end - 5);
    for (int j = end - 1, length = 1; j >= stop; j--, length++) {
      char c = plain(text.charAt(j));
      suffix =
          Hash.step(
              suffix, c >= '0' && c <= '9' ? '0' : c < 128 ? ascii(c) : Character.toLowerCase(c));
      switch (length) {
        case 1 -> suffix1[i] = suffix;
        case 2 -> suffix2[i] = suffix;
        case 3 -> suffix3[i] = suffix;
        case 4 -> suffix4[i] = suffix;
        default -> suffix5[i] = suffix;
      }
    }
    int id = lexicon.cluster(known(form), word[i]);
    cluster[i] = id;
    cluster4[i] = lexicon.clusterPrefix(id, 4);
    cluster6[i] = lexicon.clusterPrefix(id, 6);
    cluster10[i] = lexicon.clusterPrefix(id, 10);
    tagSet[i] = lexicon.tagSet(word[i]);
  }

  /** The hash of a word in lower case, as {@link #word} holds it. */
  static int lowerHash(String word) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = plain(word.charAt(i));
      hash = Hash.step(hash, c >= '0' && c <= '9' ? '0' : Character.toLowerCase(c));
    }
    return known(hash);
  }

  /** The hash of a word as it is written. */
  static int formHash(String word) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = Hash.step(hash, plain(word.charAt(i)));
    }
    return known(hash);
  }

  private static int known(int hash) {
    int spread = Hash.spread(hash);
    return spread == 0 ? 1 : spread;
  }

  private static char ascii(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u2019', '\u2018', '\u02BC' -> '\'';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015' -> '-';
      default -> c;
    };
  }
}
