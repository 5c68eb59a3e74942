package dev.dateline.text;

/**
 * Short words that lean on their neighbor: {@code n't}, {@code 's}, {@code 'll}. They become tokens
 * of their own, as in the Penn Treebank.
 */
final class Clitics {

  private static final WordSet AFTER_APOSTROPHE = WordSet.of("s m d ll re ve");

  /** What may stand alone with its apostrophe before it, shortened at the front. */
  private static final WordSet FRONT_SHORTENED =
      WordSet.of(
          "em til till cause bout round tis twas cuz n ere neath kay s m d ll re ve t nt was");

  private static final WordSet GLUED =
      WordSet.of(
          """
          cannot gonna wanna gotta outta gimme lemme
          dont doesnt didnt isnt wasnt arent werent wont cant couldnt wouldnt shouldnt
          havent hasnt hadnt aint
          im ive youre youve theyre theyve thats theres whats alot
          """);

  private static final WordSet ITS_YOUR = WordSet.of("its your");

  /** No owner stands before these, so "its" and "your" before them lost an apostrophe. */
  private static final WordSet NOT_OWNED =
      WordSet.of(
          """
          a an the not really very just also still now been in for from getting going gonna
          all your my his our their too so always never because like quite pretty only nothing
          """);

  private Clitics() {}

  /** Where a word of letters alone is to be cut in two ("can|not", "do|nt"), or 0. */
  static int gluedWord(String text, int begin, int end) {
    int length = end - begin;
    if (length < 2 || length > 8) {
      return 0;
    }
    char last = lower(text.charAt(end - 1));
    // Only words on these letters are in the set; saves the look-up for most.
    if (last != 't' && last != 'a' && last != 'e' && last != 'm' && last != 's' && last != 'r') {
      return 0;
    }
    if (lostApostrophe(text, begin, end)) {
      return end - 1;
    }
    if (!GLUED.contains(text, begin, end)) {
      return 0;
    }
    char before = lower(text.charAt(end - 2));
    return switch (last) {
      case 'a' -> end - 2;
      case 'm' -> Chars.isUpper(text.charAt(end - 1)) ? 0 : end - 1;
      case 's' -> end - 1;
      case 'e' -> before == 'm' ? end - 2 : end - 2;
      default -> before == 'o' ? end - 3 : end - 2; // "cannot", "alot"; "dont"
    };
  }

  /** "Its a reel", "your not", "Lets go": what follows tells them from "its" and "lets". */
  private static boolean lostApostrophe(String text, int begin, int end) {
    int next = end + 1;
    if (next >= text.length() || text.charAt(end) != ' ' || !Chars.isLower(text.charAt(next))) {
      return false;
    }
    if (text.startsWith("Lets", begin) && end - begin == 4) {
      return true;
    }
    if (!ITS_YOUR.contains(text, begin, end)) {
      return false;
    }
    int stop = next;
    while (stop < text.length() && stop - next < 8 && Chars.isLetter(text.charAt(stop))) {
      stop++;
    }
    return NOT_OWNED.contains(text, next, stop)
        && (stop == text.length() || Chars.isSpace(text.charAt(stop)));
  }

  /**
   * Where the word that begins with letters at {@code begin} and ends at {@code end} (apostrophes
   * within) is to be cut before its clitic, or 0 when it has none.
   */
  static int cut(String text, int begin, int end) {
    int length = end - begin;
    if (length >= 3
        && lower(text.charAt(end - 1)) == 't'
        && Chars.isApostrophe(text.charAt(end - 2))
        && lower(text.charAt(end - 3)) == 'n') {
      return length == 3 ? 0 : end - 3;
    }
    for (int i = end - 1; i > begin && i >= end - 3; i--) {
      if (Chars.isApostrophe(text.charAt(i))) {
        if (text.charAt(i - 1) == '0' && i - begin <= 4 && Chars.isDigit(text.charAt(begin))) {
          return 0; // a decade, "the 60's"
        }
        return AFTER_APOSTROPHE.contains(text, i + 1, end) ? i : 0;
      }
    }
    return 0;
  }

  /**
   * Where the clitic ends whose apostrophe stands at {@code i}, or {@code i} if none does: "'s" on
   * its own ("Apple 's"), "'em", "'90s".
   */
  static int endAt(String text, int i, int end, boolean attached) {
    int j = i + 1;
    if (j + 1 < end && Chars.isDigit(text.charAt(j)) && Chars.isDigit(text.charAt(j + 1))) {
      int k = j + 2;
      if (k < end && text.charAt(k) == 's') {
        k++;
      }
      return k == end || !Chars.isAlphanumeric(text.charAt(k)) ? attached ? i : k : i;
    }
    while (j < end && j - i <= 6 && Chars.isLetter(text.charAt(j))) {
      j++;
    }
    if (j == i + 1 || j < end && Chars.isAlphanumeric(text.charAt(j))) {
      return i;
    }
    if (j == i + 2 && j < end && text.charAt(i + 1) == 'n' && Chars.isApostrophe(text.charAt(j))) {
      return j + 1; // rock 'n' roll
    }
    if (attached) {
      return AFTER_APOSTROPHE.contains(text, i + 1, j) ? j : i;
    }
    return FRONT_SHORTENED.contains(text, i + 1, j) ? j : i;
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }
}
