package dev.dateline.text;

/** Faces made of punctuation, such as {@code :-)}; one token each. */
final class Emoticon {

  private static final WordSet FACES =
      WordSet.of(
          """
          :) :-) :( :-( ;) ;-) :D :-D ;D :P :-P ;P ;-P :p :-p :/ :-/ :\\ :-\\ :O :-O :o :-o :| :-|
          =) =( =D =P =] :] :[ :-] :-[ :'( :'-( :* :-* <3 </3 ^_^ ^^ -_- >:( >:) :)) :))) ;)) :((
          :> :-> 8-) B-) :S :-S :$ :X :-X (: (; (-: ):
          """);

  /** How far a face may be from the end of its chunk, punctuation behind it included. */
  private static final int LONGEST = 12;

  private Emoticon() {}

  /** Where the emoticon at {@code i} ends, or {@code i}; only what ends the chunk counts. */
  static int endAt(String text, int chunkBegin, int i, int end) {
    char first = text.charAt(i);
    if (end - i > LONGEST || ":;=<^>8B(-)".indexOf(first) < 0) {
      return i;
    }
    if (i > chunkBegin && (first != ':' && first != ';' && first != '=' && first != '<')) {
      return i;
    }
    int stop = end;
    while (stop > i + 2 && ".,!?".indexOf(text.charAt(stop - 1)) >= 0) {
      stop--;
    }
    if (stop - i > 4 || stop - i < 2 || !FACES.contains(text, i, stop)) {
      return i;
    }
    // ":D" after a word or digit is hardly a face.
    if (i > chunkBegin && Chars.isAlphanumeric(text.charAt(stop - 1))) {
      return i;
    }
    // "(see below:)" closes a bracket.
    for (int j = i - 1; j >= chunkBegin && i - j < LONGEST; j--) {
      if (text.charAt(j) == '(') {
        return i;
      }
    }
    return stop;
  }
}
