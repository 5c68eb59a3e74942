package dev.dateline.text;

/**
 * Tells a hyphen inside one number (telephone "713-853-3989", "345-9945", date "2001-09-11", zip
 * code) from one between two ("5-10", "1969-1970"), by the lengths of the groups of digits.
 */
final class NumberHyphen {

  private NumberHyphen() {}

  /** Whether the hyphen at {@code i} joins the digits around it into one token. */
  static boolean joins(String text, int begin, int i, int end) {
    int before = digitsBefore(text, begin, i);
    if (i - before > begin) {
      // A later hyphen of a number that was joined before, or "x3-9890"; but "3:00-5:30" are two.
      int kind = Chars.kind(text.charAt(i - before - 1));
      return kind == Chars.HYPHEN || kind == Chars.LETTER;
    }
    int after = digitsAfter(text, i + 1, end);
    int next = i + 1 + after;
    boolean third =
        next + 1 < end
            && Chars.kind(text.charAt(next)) == Chars.HYPHEN
            && Chars.isDigit(text.charAt(next + 1));
    return third || before == 3 && after == 4 || before == 5 && after == 4;
  }

  private static int digitsBefore(String text, int begin, int i) {
    int j = i;
    while (j > begin && Chars.isDigit(text.charAt(j - 1))) {
      j--;
    }
    return i - j;
  }

  private static int digitsAfter(String text, int i, int end) {
    int j = i;
    while (j < end && Chars.isDigit(text.charAt(j))) {
      j++;
    }
    return j - i;
  }
}
