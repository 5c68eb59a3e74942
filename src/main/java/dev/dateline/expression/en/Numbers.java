package dev.dateline.expression.en;

/** Reads numbers in digits and words. */
final class Numbers {

  /**
   * @param end one past its last atom
   * @param value the number; 0 where it is vague ("several")
   */
  record Quantity(int end, double value) {}

  private static final int MOST_WORDS = 8;

  private Numbers() {}

  /** A number at this atom, or null: "16", "2.5", "1,500", "twenty-one", "two and a half". */
  static Quantity cardinal(Atoms a, int at) {
    Quantity found = a.isDigits(at) ? digits(a, at) : words(a, at);
    return found == null ? null : withHalf(a, found);
  }

  private static Quantity withHalf(Atoms a, Quantity found) {
    int i = a.afterHyphen(found.end());
    if (a.says(i, "and") && a.saysAny(a.afterHyphen(i + 1), "a", "one")) {
      int half = a.afterHyphen(a.afterHyphen(i + 1) + 1);
      if (a.says(half, "half")) {
        return new Quantity(half + 1, found.value() + 0.5);
      }
    }
    if (a.number(i) == 1 && a.isMark(i + 1, '/') && a.number(i + 2) == 2 && a.isGlued(i + 2)) {
      return new Quantity(i + 3, found.value() + 0.5);
    }
    return a.isMark(found.end(), '\u00bd')
        ? new Quantity(found.end() + 1, found.value() + 0.5)
        : found;
  }

  private static Quantity digits(Atoms a, int at) {
    if (a.number(at) < 0) {
      return null;
    }
    double value = a.number(at);
    int i = at + 1;
    while (a.isMark(i, ',')
        && a.isGlued(i)
        && a.isGlued(i + 1)
        && a.length(i + 1) == 3
        && a.isDigits(i + 1)) {
      value = value * 1000 + a.number(i + 1);
      i += 2;
    }
    if (a.isMark(i, '.')
        && a.isGlued(i)
        && a.isGlued(i + 1)
        && a.isDigits(i + 1)
        && a.length(i + 1) < 7) {
      value += a.number(i + 1) / Math.pow(10, a.length(i + 1));
      i += 2;
    }
    return scaled(a, i, value);
  }

  private static Quantity scaled(Atoms a, int i, double value) {
    int next = a.afterHyphen(i);
    if (a.is(next, Kind.NUMBER) && a.value(next, Kind.NUMBER) >= 1000) {
      return new Quantity(next + 1, value * a.value(next, Kind.NUMBER));
    }
    return new Quantity(i, value);
  }

  private static Quantity words(Atoms a, int at) {
    double total = 0;
    double group = 0;
    boolean any = false;
    int i = at;
    int smallest = 1000;
    for (int n = 0; n < MOST_WORDS; n++) {
      int next = any ? a.afterHyphen(i) : i;
      if (any && a.says(next, "and") && group >= 100 && a.is(next + 1, Kind.NUMBER)) {
        next++;
      }
      if (!a.is(next, Kind.NUMBER)) {
        break;
      }
      int value = a.value(next, Kind.NUMBER);
      if (value >= 1000) {
        total += Math.max(group, 1) * value;
        group = 0;
        smallest = 1000;
      } else if (value == 100 || a.says(next, "dozen")) {
        group = Math.max(group, 1) * value;
        smallest = 100;
      } else if (value < smallest && !(smallest < 100 && value > 9)) {
        group += value;
        smallest = value >= 20 ? 10 : 1;
      } else {
        break;
      }
      any = true;
      i = next + 1;
    }
    return any ? new Quantity(i, total + group) : null;
  }

  /** A day of the month in digits or words: "5", "21st", "twenty-first", "third". */
  static Quantity dayOfMonth(Atoms a, int at) {
    int n = a.number(at);
    if (n >= 0) {
      if (n < 1 || n > 31 || a.length(at) > 2) {
        return null;
      }
      int end = a.isGlued(at + 1) && isOrdinalEnding(a, at + 1) ? at + 2 : at + 1;
      return new Quantity(end, n);
    }
    return ordinal(a, at, 31);
  }

  /** Whether the atom is st, nd, rd or th. */
  static boolean isOrdinalEnding(Atoms a, int i) {
    if (a.length(i) != 2 || !a.isWord(i)) {
      return false;
    }
    return switch (a.form(i)) {
      case "st", "nd", "rd", "th", "ST", "ND", "RD", "TH" -> true;
      default -> false;
    };
  }

  /** An ordinal up to a limit: "third", "twenty-first", "19th". */
  static Quantity ordinal(Atoms a, int at, int most) {
    int n = a.number(at);
    if (n >= 0) {
      return n >= 1 && n <= most && a.isGlued(at + 1) && isOrdinalEnding(a, at + 1)
          ? new Quantity(at + 2, n)
          : null;
    }
    if (a.is(at, Kind.NUMBER) && a.value(at, Kind.NUMBER) >= 20 && a.value(at, Kind.NUMBER) < 100) {
      int next = a.afterHyphen(at + 1);
      if (a.is(next, Kind.ORDINAL) && a.value(next, Kind.ORDINAL) < 10) {
        int value = a.value(at, Kind.NUMBER) + a.value(next, Kind.ORDINAL);
        return value <= most ? new Quantity(next + 1, value) : null;
      }
      return null;
    }
    return a.is(at, Kind.ORDINAL) && a.value(at, Kind.ORDINAL) <= most
        ? new Quantity(at + 1, a.value(at, Kind.ORDINAL))
        : null;
  }
}
