package dev.dateline.text;

/** Words that keep the period after them, and what they say about where a sentence may end. */
final class Abbreviations {

  /** Followed by a name or number, hence never the end of a sentence. */
  private static final WordSet BEFORE_NAME =
      WordSet.of(
          """
          mr mrs ms messrs mme mlle dr drs prof st ste sen sens rep reps gov govs gen gens lt col maj
          capt cpt cmdr sgt cpl pvt adm brig rev fr hon pres supt det insp atty mt ft
          vs viz cf al ca approx assoc rt asst dep profs drs
          jan feb apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs
          """);

  /** May end a sentence, and keep their period if they do. */
  private static final WordSet OTHER =
      WordSet.of(
          """
          inc corp ltd co bros jr sr esq etc dept univ est assn intl natl govt ph llc plc
          ave blvd rd pkwy hwy bldg
          ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss
          mo mont neb nebr nev okla ore pa penn tenn tex vt va wash wis wisc wyo
          ed eds vol vols pp misc tel ext min max avg hrs mins secs yrs lbs oz sq ie eg
          """);

  /** Abbreviations only before a number: "no. 5", "Mar. 3"; words elsewhere. */
  private static final WordSet BEFORE_NUMBER =
      WordSet.of("no nos mar may sun sat fri art arts sec fig figs p ch chap op ca c b d vol");

  private static final WordSet DAYS = WordSet.of("sat sun fri");

  /** Words or names too: only short for something when a capital starts them. */
  private static final WordSet CAPITALIZED_ONLY =
      WordSet.of(
          """
          mass miss ill ind wash ore del la pa ga va md mo co st gen rep reps col fr det mt ft hon
          maj jan dec oct nov mon wed thu rev ed max tex pres ark adm sen dep
          """);

  private Abbreviations() {}

  static boolean isKnown(String text, int begin, int end) {
    return BEFORE_NAME.contains(text, begin, end) || OTHER.contains(text, begin, end);
  }

  /** Whether the token from {@code begin} to {@code end}, its period included, precedes a name. */
  static boolean precedesName(String text, int begin, int end) {
    return BEFORE_NAME.contains(text, begin, end - 1);
  }

  /** Whether the period at {@code i} belongs to the word that begins at {@code begin}. */
  static boolean ownsPeriod(String text, int begin, int i, int end) {
    if (i + 1 < end && (text.charAt(i + 1) == '.' || Chars.isAlphanumeric(text.charAt(i + 1)))) {
      boolean ellipsis = text.charAt(i + 1) == '.' && i + 2 < end && text.charAt(i + 2) == '.';
      return !ellipsis
          && (isKnown(text, begin, i)
              || Chars.isDigit(text.charAt(i + 1)) && BEFORE_NUMBER.contains(text, begin, i));
    }
    char first = text.charAt(begin);
    if (i - begin == 1) {
      if (Chars.isUpper(first)) {
        return first != 'I' && !(afterLowerCase(text, begin) && atEnd(text, i + 1));
      }
      return Chars.isLetter(first) && (nextIsDigit(text, i + 1) || first == 'v');
    }
    for (int j = begin + 1; j < i - 1; j++) {
      if (text.charAt(j) == '.') {
        return Chars.isLetter(text.charAt(j - 1))
            && (Chars.isLetter(text.charAt(i - 1)) && text.charAt(i - 2) == '.'
                || Chars.isLetter(text.charAt(i - 2)) && text.charAt(i - 3) == '.');
      }
    }
    if (BEFORE_NUMBER.contains(text, begin, i)) {
      return nextIsDigit(text, i + 1)
          || i - begin == 3
              && Chars.isUpper(first)
              && DAYS.contains(text, begin, i)
              && i + 2 < text.length()
              && text.charAt(i + 1) == ' '
              && Chars.isLower(text.charAt(i + 2));
    }
    if (i - begin == 2 && first == 'A' && text.charAt(begin + 1) == 'l') {
      return false; // Al, not "et al."
    }
    if (!isKnown(text, begin, i)) {
      return false;
    }
    if (i - begin == 3 && text.regionMatches(true, begin, "etc", 0, 3)) {
      return goesOn(text, i + 1);
    }
    if (CAPITALIZED_ONLY.contains(text, begin, i)) {
      return Chars.isUpper(first);
    }
    return true;
  }

  /** "because of X." is no initial where the paragraph ends and no name stands before. */
  private static boolean afterLowerCase(String text, int begin) {
    int i = begin - 1;
    if (i < 1 || text.charAt(i) != ' ') {
      return false;
    }
    while (i > 0 && begin - i < 20 && Chars.isLetter(text.charAt(i - 1))) {
      i--;
    }
    return Chars.isLower(text.charAt(i));
  }

  private static boolean atEnd(String text, int i) {
    return i >= text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r';
  }

  /** "etc." keeps its period where the sentence goes on; else that is the sentence's. */
  private static boolean goesOn(String text, int i) {
    if (i >= text.length() || !Chars.isSpace(text.charAt(i))) {
      return i < text.length();
    }
    return i + 1 < text.length()
        && !Chars.isSpace(text.charAt(i + 1))
        && !Chars.isUpper(text.charAt(i + 1));
  }

  private static boolean nextIsDigit(String text, int i) {
    // A page's number stands right behind; looking further would make long gaps cost twice.
    for (int limit = Math.min(text.length(), i + 3); i < limit; i++) {
      char c = text.charAt(i);
      if (Chars.isDigit(c)) {
        return true;
      }
      if (!Chars.isSpace(c)) {
        return false;
      }
    }
    return false;
  }
}
