package dev.dateline.text;

/**
 * The dateline that opens a news report: "LAKE DORRAN, March 12 (Reuters) —". It is no part of the
 * sentence behind it: its date is the report's, not the verb's, and its place is no subject.
 */
final class PlaceLine {

  /** Longest, in tokens: "GENEVA, Ill., Monday, March 12, 2018 (Agence France-Presse) —". */
  private static final int LONGEST = 20;

  /** What the credits of news agencies hold: "(Reuters)", "(The Associated Press)". */
  private static final WordSet AGENCIES =
      WordSet.of(
          """
          reuters ap afp upi xinhua bloomberg tass novosti interfax dpa ansa efe pti ani ians kyodo
          yonhap cnn associated agence anadolu wafa sana irna wire newswire prnewswire
          globenewswire marketwire marketwired
          """);

  /** Longest credit, in tokens between its brackets: "Agence France-Presse". */
  private static final int LONGEST_CREDIT = 6;

  private PlaceLine() {}

  /**
   * The index after the dash that ends a dateline which begins with this token, or -1.
   *
   * @param start the first token of a paragraph
   */
  static int endAt(String text, Spans tokens, int start) {
    if (!isCapitals(text, tokens, start)) {
      return -1;
    }
    boolean marked = false;
    for (int i = start + 1; i < tokens.size && i < start + LONGEST; i++) {
      char first = text.charAt(tokens.begins[i]);
      if (isDash(text, tokens, i)) {
        boolean plain = first == '-' && tokens.ends[i] - tokens.begins[i] == 1;
        return (marked || !plain) && opensReport(text, tokens, i) ? i + 1 : -1;
      }
      if (first == '(' || first == ',') {
        marked = true;
      } else if (!Chars.isUpper(first) && !Chars.isDigit(first) && ")./-".indexOf(first) < 0) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * The index after the dash behind the credit of a news agency whose bracket this token opens, or
   * -1. Where line breaks were lost, all that stands before it on a page is no part of the report's
   * first sentence: "OSLO | Tue Sep 4, 2018 9:15 am EDT OSLO (Reuters) - A ferry sank".
   */
  static int endOfCredit(String text, Spans tokens, int bracket) {
    boolean agency = false;
    for (int i = bracket + 1; i < tokens.size && i <= bracket + LONGEST_CREDIT + 1; i++) {
      if (text.charAt(tokens.begins[i]) == ')') {
        boolean report = agency && i + 1 < tokens.size && isDash(text, tokens, i + 1);
        return report && opensReport(text, tokens, i + 1) ? i + 2 : -1;
      }
      agency |= AGENCIES.contains(text, tokens.begins[i], tokens.ends[i]);
    }
    return -1;
  }

  private static boolean isCapitals(String text, Spans tokens, int token) {
    int begin = tokens.begins[token];
    int end = tokens.ends[token];
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (!Chars.isUpper(c) && c != '.' && c != '\'') {
        return false;
      }
    }
    return end - begin > 1 && Chars.isUpper(text.charAt(begin));
  }

  /** A dash with space around it, or what wire services write for one. */
  private static boolean isDash(String text, Spans tokens, int token) {
    int begin = tokens.begins[token];
    int end = tokens.ends[token];
    boolean spaced = begin > tokens.ends[token - 1] || text.charAt(begin - 1) == ')';
    for (int i = begin; i < end; i++) {
      if ("-_\u2013\u2014".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return spaced;
  }

  /** A report begins like a sentence; what goes on in capitals is a headline. */
  private static boolean opensReport(String text, Spans tokens, int dash) {
    int next = dash + 1;
    if (next >= tokens.size || tokens.begins[next] == tokens.ends[dash]) {
      return false;
    }
    if (LineBreaks.blankLine(text, tokens.ends[dash], tokens.begins[next])) {
      return false;
    }
    char first = text.charAt(tokens.begins[next]);
    return "\"\u201C`'\u2018".indexOf(first) >= 0
        || Chars.isUpper(first) && !isCapitals(text, tokens, next);
  }
}
