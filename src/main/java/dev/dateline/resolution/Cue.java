package dev.dateline.resolution;

/**
 * What tells past from future.
 *
 * @param tense which of them
 * @param words as they stand in the text, or null where nothing tells
 * @param finite whether a finite verb in the past tense told; where it points ahead, what it plans
 *     may have come and gone since
 */
record Cue(Tense tense, String words, boolean finite) {

  Cue(Tense tense, String words) {
    this(tense, words, false);
  }

  static final Cue NONE = new Cue(Tense.NONE, null);

  /** Whether nothing less than "will" told. */
  boolean isWill() {
    return words != null && QuickCues.FUTURE.contains(words);
  }

  /** For the reason given to readers. */
  String reason() {
    return switch (tense) {
      case PAST -> "'" + words + "' tells of the past";
      case FUTURE -> "'" + words + "' points ahead";
      case NONE -> "nothing tells past from future";
    };
  }
}
