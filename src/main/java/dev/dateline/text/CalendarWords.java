package dev.dateline.text;

/** Days of the week and months as words, small and parted by white space; for sets of them. */
final class CalendarWords {

  static final String WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday";

  static final String MONTHS =
      "january february march april may june july august september october november december";

  private CalendarWords() {}
}
