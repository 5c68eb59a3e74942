package dev.dateline.expression.en;

/** Time zones after a clock time: "GMT", "Eastern time", "+02:00", "Z". */
final class Zones {

  /**
   * @param offset as TIMEX3 writes it, or null where the name leaves summer time open
   */
  record Zone(int end, String offset) {}

  private static final WordSet REGIONS =
      WordSet.of("eastern", "central", "pacific", "mountain", "local");

  private Zones() {}

  static Zone at(Atoms a, int i) {
    if (a.letter(i) == 'z'
        && a.isGlued(i)
        && !(a.isGlued(i + 1) && (a.isWord(i + 1) || a.isDigits(i + 1)))) {
      return new Zone(i + 1, "Z");
    }
    if ((a.isMark(i, '+') || a.isMark(i, '-'))
        && a.isGlued(i)
        && a.isGlued(i + 1)
        && a.isDigits(i + 1)) {
      return numeric(a, i);
    }
    if (a.isMark(i, '(') && a.is(i + 1, Kind.ZONE) && a.isMark(i + 2, ')')) {
      return null;
    }
    if (a.is(i, Kind.ZONE) && (a.isAllCapitals(i) || a.says(i, "gmt"))) {
      return new Zone(i + 1, named(a, i));
    }
    if (a.saysOneOf(i, REGIONS)) {
      int end = a.saysAny(i + 1, "standard", "daylight") ? i + 2 : i + 1;
      return a.says(end, "time") ? new Zone(end + 1, null) : null;
    }
    return null;
  }

  private static String named(Atoms a, int i) {
    if (a.saysAny(i, "gmt", "utc", "zulu") || a.letter(i) == 'z') {
      return "Z";
    }
    int minutes = a.value(i, Kind.ZONE);
    return minutes == 0 ? null : spell(minutes);
  }

  private static String spell(int minutes) {
    int size = Math.abs(minutes);
    return String.format(
        java.util.Locale.ROOT, "%s%02d:%02d", minutes < 0 ? "-" : "+", size / 60, size % 60);
  }

  private static Zone numeric(Atoms a, int i) {
    String sign = a.form(i);
    String digits = a.form(i + 1);
    if (digits.length() == 4) {
      return new Zone(i + 2, sign + digits.substring(0, 2) + ":" + digits.substring(2));
    }
    if (digits.length() == 2 && a.isMark(i + 2, ':') && a.length(i + 3) == 2 && a.isDigits(i + 3)) {
      return new Zone(i + 4, sign + digits + ":" + a.form(i + 3));
    }
    return digits.length() == 2 ? new Zone(i + 2, sign + digits + ":00") : null;
  }
}
