package dev.dateline.time;

/** How years are spelled: astronomical numbering, so that 0000 is 1 BC and -0043 is 44 BC. */
final class Years {

  private Years() {}

  static String spell(int year) {
    int size = Math.abs(year);
    if (size > 9999) {
      return "Y" + year;
    }
    String digits = Integer.toString(size);
    return (year < 0 ? "-" : "") + "0".repeat(4 - digits.length()) + digits;
  }

  /** The number, with every unspecified digit read as {@code unspecified}. */
  static int number(String year, char unspecified) {
    return Integer.parseInt(
        (year.startsWith("Y") ? year.substring(1) : year).replace('X', unspecified));
  }

  static boolean fits(String pattern, int year) {
    if (pattern.indexOf('X') < 0) {
      return true;
    }
    String spelled = spell(year);
    if (pattern.length() != spelled.length()) {
      // "-000X" also stands for the year 0000, which is spelled without a minus.
      return false;
    }
    for (int i = 0; i < pattern.length(); i++) {
      if (pattern.charAt(i) != 'X' && pattern.charAt(i) != spelled.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
