package dev.dateline.document;

/**
 * A line of a page, as far as it matters for a date in it.
 *
 * @param hints names of the elements around it
 * @param length its characters, exact only up to a few hundred
 * @param begun how many of them stand before the text that holds the date
 * @param sentence whether that text ends as a sentence does
 * @param dateLine whether it holds nothing but a date and what belongs to it
 */
record ShownLine(String hints, int length, int begun, boolean sentence, boolean dateLine) {
  private static final int LONG = 250;
  private static final int SHORT = 100;
  private static final int LABEL = 40;
  private static final int LEAD = 30;

  /**
   * What marks a date in it, or null where it is part of running text: such a date is what the text
   * is about.
   *
   * @param before the words before the date, those of the line before too
   * @param at where in its text the date begins
   */
  DateMark mark(String before, int at) {
    if (DateCues.saysModified(before) || DateCues.namesModified(hints)) {
      return DateMark.MODIFIED;
    }
    boolean isShort = length <= SHORT;
    if (length <= LONG && DateCues.saysPublished(before)
        || isShort && DateCues.namesPublished(hints)) {
      return DateMark.PUBLISHED;
    }
    boolean early = begun + at <= LEAD;
    if (isShort && (DateCues.namesDate(hints) || early && !sentence && DateCues.saysDate(before))) {
      return DateMark.NAMED;
    }
    if (dateLine && length <= LABEL || begun + at <= 2 && isShort) {
      return DateMark.LINE;
    }
    return !sentence && (length <= LABEL || isShort && early) ? DateMark.BARE : null;
  }
}
