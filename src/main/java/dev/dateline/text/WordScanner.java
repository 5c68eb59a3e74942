package dev.dateline.text;

/**
 * Scans one word or number inside a chunk that holds more than letters: decides which inner
 * periods, apostrophes, hyphens, commas and slashes belong to it, and takes clitics and units off.
 */
final class WordScanner {

  /** First parts that EWT and GUM leave joined to what follows their hyphen. */
  private static final WordSet PREFIXES =
      WordSet.of(
          """
          anti arch bi co counter cross e ex extra hyper infra inter intra mega micro mid mini mis
          mono multi non over para poly post pre pro pseudo psycho re semi socio sub tele trans tri
          ultra un uni
          """);

  private static final WordSet FILE_ENDINGS =
      WordSet.of("doc docx pdf xls xlsx htm html txt jpg jpeg gif png zip exe ppt asp php csv xml");

  /** Written with a slash, one word all the same. */
  private static final WordSet SLASHED = WordSet.of("b/c w/o s/he n/a l/c");

  /** Cut off a number that they are glued to: "5pm", "35mm". */
  private static final WordSet UNITS =
      WordSet.of(
          """
          am pm a.m p.m mm cm m km kg g mg lb lbs oz ft mi k bn mn mb gb tb kb mhz ghz hz kw mw gw
          kwh mwh hr hrs min mins sec secs ml l mph kph yr yrs x c f
          second seconds minute minutes hour hours day days week weeks month months year years
          """);

  private WordScanner() {}

  /** Adds the tokens of the word that begins at {@code begin}; returns where it ends. */
  static int scan(String text, int begin, int end, Spans tokens) {
    int i = begin + 1;
    int segment = begin;
    boolean digitsFirst = Chars.isDigit(text.charAt(begin)) || text.charAt(begin) == '.';
    boolean apostrophe = false;
    while (i < end) {
      char c = text.charAt(i);
      int kind = Chars.kind(c);
      if ((kind & (Chars.LETTER | Chars.DIGIT)) != 0) {
        i++;
        continue;
      }
      if (i + 1 >= end) {
        break;
      }
      char before = text.charAt(i - 1);
      char after = text.charAt(i + 1);
      if (!Chars.isAlphanumeric(after) || !Chars.isAlphanumeric(before)) {
        break;
      }
      boolean digits = Chars.isDigit(before) && Chars.isDigit(after);
      boolean letters = Chars.isLetter(before) && Chars.isLetter(after);
      int stop = i + 1;
      switch (kind) {
        case Chars.APOSTROPHE:
          if (!letters && !(Chars.isDigit(before) && after == 's')) {
            stop = 0;
          } else {
            apostrophe = true;
          }
          break;
        case Chars.PERIOD:
          if (!digits && !(letters && periodInside(text, segment, i, end))) {
            stop = 0;
          }
          segment = i + 1;
          break;
        case Chars.HYPHEN:
          if (digits) {
            stop = NumberHyphen.joins(text, begin, i, end) ? stop : 0;
          } else if (!(segment == begin && PREFIXES.contains(text, begin, i))) {
            stop = 0;
          }
          segment = i + 1;
          break;
        case Chars.SLASH:
          stop = digits || letters && slashed(text, begin, i, end) ? stop : 0;
          break;
        case Chars.COLON:
          stop = digits ? stop : 0;
          break;
        default:
          boolean joins =
              switch (c) {
                case ',' -> digits && threeDigits(text, i + 1, end);
                case '&' ->
                    letters && i - begin <= 3 && Chars.isUpper(before) && Chars.isUpper(after);
                case '*' -> letters;
                default -> false;
              };
          stop = joins ? stop : 0;
      }
      if (stop == 0) {
        break;
      }
      i = stop;
    }
    if (i + 1 == end && Chars.kind(text.charAt(i)) == Chars.HYPHEN && brokenOff(text, begin, i)) {
      tokens.add(begin, end);
      return end;
    }
    if (i < end && text.charAt(i) == '$' && i - begin <= 3 && allUpper(text, begin, i)) {
      i++;
    }
    if (apostrophe) {
      int cut = Clitics.cut(text, begin, i);
      if (cut > 0) {
        int first = Clitics.cut(text, begin, cut); // "could|n't|'ve"
        if (first > 0) {
          tokens.add(begin, first);
          begin = first;
        }
        tokens.add(begin, cut);
        tokens.add(cut, i);
        return i;
      }
    } else if (digitsFirst) {
      int unit = unitAt(text, begin, i);
      if (unit > begin) {
        tokens.add(begin, unit);
        begin = unit;
      }
    } else {
      int cut = Clitics.gluedWord(text, begin, i);
      if (cut > 0) {
        tokens.add(begin, cut);
        begin = cut;
      }
    }
    if (i < end && text.charAt(i) == '.' && Abbreviations.ownsPeriod(text, begin, i, end)) {
      i++;
    }
    tokens.add(begin, i);
    return i;
  }

  /** Whether the period at {@code i}, letters on both sides, is inside a word: "U.S", "a.m". */
  private static boolean periodInside(String text, int segment, int i, int end) {
    if (i - segment == 1) {
      return true;
    }
    int stop = i + 1;
    while (stop < end && Chars.isAlphanumeric(text.charAt(stop))) {
      stop++;
    }
    if (FILE_ENDINGS.contains(text, i + 1, stop)) {
      return true;
    }
    // A name of many parts, "alt.animals.cat".
    if (Chars.isLower(text.charAt(i + 1))
        && (segment > 0 && text.charAt(segment - 1) == '.'
            || stop + 1 < end
                && text.charAt(stop) == '.'
                && Chars.isLower(text.charAt(stop + 1)))) {
      return true;
    }
    // "Ph.D", "Lt.Col": a short abbreviation and a capital after it; "end.The" is a typing error.
    return Abbreviations.isKnown(text, segment, i) && i - segment <= 3 && stop - i <= 2;
  }

  /**
   * Whether a speaker breaks off at the hyphen at {@code i}, where a chunk ends: "th- three", "kn-
   * I know", "re- —". What no word is (no vowel), or what is begun again or left hanging.
   */
  private static boolean brokenOff(String text, int begin, int i) {
    if (i - begin > 4
        || text.charAt(i) != '-'
        || i - begin > 1 && Chars.isUpper(text.charAt(i - 1))) {
      return false;
    }
    boolean vowel = false;
    for (int k = begin; k < i; k++) {
      if (!Chars.isLetter(text.charAt(k))) {
        return false;
      }
      vowel |= "aeiouAEIOU".indexOf(text.charAt(k)) >= 0;
    }
    if (i + 2 >= text.length() || text.charAt(i + 1) != ' ') {
      return false;
    }
    char next = text.charAt(i + 2);
    return !vowel
        || next == '\u2014'
        || next == '\u2013'
        || text.regionMatches(true, begin, text, i + 2, i - begin);
  }

  private static boolean slashed(String text, int begin, int i, int end) {
    int stop = i + 1;
    while (stop < end && stop < i + 4 && Chars.isLetter(text.charAt(stop))) {
      stop++;
    }
    return SLASHED.contains(text, begin, stop);
  }

  private static boolean threeDigits(String text, int i, int end) {
    return i + 2 < end
        && Chars.isDigit(text.charAt(i + 1))
        && Chars.isDigit(text.charAt(i + 2))
        && (i + 3 >= end || !Chars.isDigit(text.charAt(i + 3)));
  }

  private static boolean allUpper(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (!Chars.isUpper(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Where the unit begins in "7:30PM", "65k"; {@code begin} when there is none. */
  private static int unitAt(String text, int begin, int end) {
    int i = end;
    while (i > begin
        && (Chars.isLetter(text.charAt(i - 1))
            || text.charAt(i - 1) == '.'
                && !Chars.isDigit(text.charAt(i - 2 < begin ? begin : i - 2)))) {
      i--;
    }
    return i < end && i > begin && UNITS.contains(text, i, end) ? i : begin;
  }
}
