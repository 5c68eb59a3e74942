package dev.dateline.expression.en;

import java.util.Arrays;

/**
 * The words, numbers and marks of a stretch of text, finer than tokens: letters, digits and single
 * marks each stand alone, so that "mid-1957", "5/13/22" and "10:30pm" are read the same way however
 * a tokenizer cuts them. One object is filled again and again; it belongs to one thread.
 *
 * <p>Every getter answers for indices outside the stretch as for an unknown mark.
 */
final class Atoms {

  /** How many words may stand before the heart: "the end of the day before last Tuesday". */
  private static final int FARTHEST_HEART = 6;

  private static final int NO_NUMBER = -2;
  private static final int LONG_NUMBER = -1;

  private final String text;
  private final Lexicon lexicon;
  private int size;
  private int[] begins = new int[64];
  private int[] ends = new int[64];
  private Word[] words = new Word[64];
  private int[] numbers = new int[64];
  private boolean promising;
  private int[] hearts = new int[64];
  private long looks;

  Atoms(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /** Reads the characters from begin to end. */
  void read(int begin, int end) {
    scan(begin, end);
    if (promising) {
      findHearts();
    }
  }

  /** For each atom, the next one that can be the heart of an expression. */
  private void findHearts() {
    if (hearts.length < begins.length) {
      hearts = new int[begins.length];
    }
    int next = Integer.MAX_VALUE;
    for (int i = size - 1; i >= 0; i--) {
      if (numbers[i] != NO_NUMBER || words[i] != null && words[i].isAny(Kinds.PROMISING)) {
        next = i;
      }
      hearts[i] = next;
    }
  }

  /** Whether a word that can be the heart of an expression is near enough to begin one here. */
  boolean isHeartNear(int i) {
    return hearts[i] <= i + FARTHEST_HEART;
  }

  private void scan(int begin, int end) {
    size = 0;
    promising = false;
    int i = begin;
    while (i < end) {
      char c = text.charAt(i);
      int from = i;
      if (isLetter(c)) {
        int hash = 0;
        do {
          hash = Lexicon.hash(hash, c);
          i++;
        } while (i < end && isLetter(c = text.charAt(i)));
        Word word = lexicon.find(text, from, i, hash);
        promising |= word != null && word.isAny(Kinds.PROMISING);
        add(from, i, word, NO_NUMBER);
      } else if (isDigit(c)) {
        int number = 0;
        while (i < end && isDigit(text.charAt(i))) {
          number = i - from < 9 ? number * 10 + (text.charAt(i) - '0') : LONG_NUMBER;
          i++;
        }
        promising |= i - from >= 4 || i < end && isPromisingAfterNumber(i, end);
        promising |= from > begin && isQuote(text.charAt(from - 1));
        add(from, i, null, number);
      } else {
        i++;
        if (!Character.isWhitespace(c) && c != '\u00a0' && c != '\u202f' && c != '\u2009') {
          add(from, i, null, NO_NUMBER);
        }
      }
    }
  }

  /** "10:30", "5/13", "15th", "90s", "2 a.m.", "5 o'clock", "480 B.C.": worth a look. */
  private boolean isPromisingAfterNumber(int i, int end) {
    char c = text.charAt(i);
    if (c == ':' || c == '/' || c == '-' || c == '.') {
      return true;
    }
    int letter = isLetter(c) ? i : i + 1;
    if (letter + 1 >= end || letter > i && !Character.isSpaceChar(c)) {
      return false;
    }
    char first = Character.toLowerCase(text.charAt(letter));
    char second = Character.toLowerCase(text.charAt(letter + 1));
    return (first == 'a' || first == 'p' || first == 'b') && second == '.'
        || first == 'o' && isQuote(second)
        || letter == i && (first == 's' || second == 'h' || second == 't' || second == 'd');
  }

  private void add(int begin, int end, Word word, int number) {
    if (size == begins.length) {
      begins = Arrays.copyOf(begins, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      words = Arrays.copyOf(words, size * 2);
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    begins[size] = begin;
    ends[size] = end;
    words[size] = word;
    numbers[size++] = number;
  }

  private static boolean isLetter(char c) {
    return c < 128 ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : Character.isLetter(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isQuote(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018';
  }

  /** Whether any word can begin or be the heart of a time expression. */
  boolean isPromising() {
    return promising;
  }

  int size() {
    return size;
  }

  /** Where it begins in the text. */
  int begin(int i) {
    return begins[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** How often anything was asked of an atom. */
  long looks() {
    return looks;
  }

  private boolean has(int i) {
    looks++;
    return i >= 0 && i < size;
  }

  /** Its entry of the lexicon, or null. */
  Word word(int i) {
    return has(i) ? words[i] : null;
  }

  /**
   * Whether it is a mere function word before a word that the lexicon doesn't know: most articles
   * are. Only "the XIV century" needs no known word in second place.
   */
  boolean leadsNowhere(int i) {
    return !words[i].isAny(Kinds.MEANINGFUL)
        && isWord(i + 1)
        && words[i + 1] == null
        && !says(i + 2, "century");
  }

  boolean is(int i, Kind kind) {
    return has(i) && words[i] != null && words[i].is(kind);
  }

  boolean isAny(int i, long kinds) {
    return has(i) && words[i] != null && words[i].isAny(kinds);
  }

  /** The table's number for a word of that kind. */
  int value(int i, Kind kind) {
    return words[i].number(kind);
  }

  /** Whether a dash joins the word before it to the next: "spring-like", not "spring - as". */
  boolean isJoin(int i) {
    return isDash(i) && isGlued(i) && mark(i) != '\u2014';
  }

  /** Whether it is that word, whatever its case; an interned literal of the lexicon. */
  boolean says(int i, String form) {
    return has(i) && words[i] != null && words[i].form() == form;
  }

  boolean saysAny(int i, String one, String other) {
    return says(i, one) || says(i, other);
  }

  boolean saysAny(int i, String one, String two, String three) {
    return says(i, one) || says(i, two) || says(i, three);
  }

  boolean saysOneOf(int i, WordSet set) {
    return has(i) && words[i] != null && set.has(words[i]);
  }

  /** The number that its digits spell, or -1. */
  int number(int i) {
    return has(i) ? Math.max(numbers[i], -1) : -1;
  }

  boolean isDigits(int i) {
    return has(i) && isDigit(text.charAt(begins[i]));
  }

  boolean isWord(int i) {
    return has(i) && isLetter(text.charAt(begins[i]));
  }

  /** How many characters. */
  int length(int i) {
    return has(i) ? ends[i] - begins[i] : 0;
  }

  /** The character of a mark; 0 for words and numbers. */
  char mark(int i) {
    if (!has(i)) {
      return 0;
    }
    char c = text.charAt(begins[i]);
    return isLetter(c) || isDigit(c) ? 0 : c;
  }

  boolean isMark(int i, char c) {
    return has(i) && text.charAt(begins[i]) == c;
  }

  /** Any hyphen or dash. */
  boolean isDash(int i) {
    char c = mark(i);
    return c == '-'
        || c == '\u2010'
        || c == '\u2011'
        || c == '\u2012'
        || c == '\u2013'
        || c == '\u2014';
  }

  boolean isApostrophe(int i) {
    return isQuote(mark(i)) || isMark(i, '`');
  }

  /** Whether nothing stands between it and the one before. */
  boolean isGlued(int i) {
    return i > 0 && i < size && begins[i] == ends[i - 1];
  }

  boolean isCapital(int i) {
    return has(i) && Character.isUpperCase(text.charAt(begins[i]));
  }

  boolean isAllCapitals(int i) {
    return isCapital(i) && Character.isUpperCase(text.charAt(ends[i] - 1)) && length(i) > 1;
  }

  /** Its one character, lower-cased, for one-letter words; 0 for others. */
  char letter(int i) {
    return length(i) == 1 && isWord(i) ? Character.toLowerCase(text.charAt(begins[i])) : 0;
  }

  /** The characters themselves. */
  String form(int i) {
    return has(i) ? text.substring(begins[i], ends[i]) : "";
  }

  /** Past a hyphen or dash, if one stands there glued to both sides; otherwise the same index. */
  int afterHyphen(int i) {
    return isDash(i) && isGlued(i) && isGlued(i + 1) ? i + 1 : i;
  }

  /** Past a full stop that belongs to the abbreviation before it. */
  int afterStop(int i) {
    return isMark(i, '.') && isGlued(i) ? i + 1 : i;
  }

  /** Past a possessive 's or ', or the same index. */
  int afterPossessive(int i) {
    if (!isApostrophe(i) || !isGlued(i)) {
      return i;
    }
    return isGlued(i + 1) && letter(i + 1) == 's' ? i + 2 : isGlued(i + 1) ? i : i + 1;
  }
}
