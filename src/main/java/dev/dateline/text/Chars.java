package dev.dateline.text;

/**
 * What kind of character a UTF-16 unit is, as the tokenizer sees it. The first kilobyte of Unicode
 * comes from a table, the rest from {@link Character}; surrogates count as symbols, so that an
 * emoji or a lone surrogate is just something to keep whole.
 */
final class Chars {

  static final int SPACE = 0;
  static final int LETTER = 1;
  static final int DIGIT = 2;
  static final int APOSTROPHE = 4;
  static final int PERIOD = 8;
  static final int HYPHEN = 16;
  static final int AT = 32;
  static final int SLASH = 64;
  static final int COLON = 128;
  static final int OTHER = 256;

  private static final short[] TABLE = new short[1024];

  static {
    for (int c = 0; c < TABLE.length; c++) {
      TABLE[c] = (short) classify((char) c);
    }
  }

  private Chars() {}

  static int kind(char c) {
    return c < 1024 ? TABLE[c] : classify(c);
  }

  static boolean isSpace(char c) {
    return kind(c) == SPACE;
  }

  static boolean isLetter(char c) {
    return kind(c) == LETTER;
  }

  static boolean isDigit(char c) {
    return kind(c) == DIGIT;
  }

  static boolean isAlphanumeric(char c) {
    return (kind(c) & (LETTER | DIGIT)) != 0;
  }

  static boolean isApostrophe(char c) {
    return kind(c) == APOSTROPHE;
  }

  static boolean isUpper(char c) {
    return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  static boolean isLower(char c) {
    return c < 128 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
  }

  private static int classify(char c) {
    switch (c) {
      case '\'', '\u2019', '\u2018', '\u02BC', '`', '\u00B4':
        return APOSTROPHE;
      case '.':
        return PERIOD;
      case '-', '\u2010', '\u2011':
        return HYPHEN;
      case '@':
        return AT;
      case '/':
        return SLASH;
      case ':':
        return COLON;
      case '_', '\u00AD', '\u200C', '\u200D':
        return LETTER;
      case '\u00A0', '\u200B', '\u2060', '\uFEFF', '\u200E', '\u200F':
        return SPACE;
      default:
        return switch (Character.getType(c)) {
          case Character.SPACE_SEPARATOR,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR,
              Character.CONTROL ->
              SPACE;
          case Character.UPPERCASE_LETTER,
              Character.LOWERCASE_LETTER,
              Character.TITLECASE_LETTER,
              Character.MODIFIER_LETTER,
              Character.OTHER_LETTER,
              Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              LETTER;
          case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
              DIGIT;
          default -> OTHER;
        };
    }
  }
}
