package dev.dateline.text;

/** Nouns that hang on a verb to say when, and neither act nor have content. */
final class TimeNouns {

  static final WordSet ALL =
      WordSet.of(
          CalendarWords.WEEKDAYS,
          "day week weekend month quarter year morning afternoon evening night yesterday today");

  static final WordSet MONTHS =
      WordSet.of(
          CalendarWords.MONTHS, "jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.");

  static final WordSet PERIODS =
      WordSet.of("week weeks month months quarter quarters half year years period");

  private TimeNouns() {}
}
