package dev.dateline.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds full dates (day, month and year) in a string, as pages all over the world write them:
 * 2022-05-13, 13.05.2022, "May 13th, 2022", "13 de mayo de 2022", "2022. május 13.", "2022年5月13日".
 *
 * <p>A date without its year is never completed. One pass over the lexemes, a bounded look-ahead at
 * each.
 */
final class DateScanner {
  /**
   * The web began in 1991; an older "publication date" of a page is a date that it writes about.
   */
  private static final int FIRST_YEAR = 1991;

  private static final int LAST_YEAR = 2099;

  private static final Set<String> ORDINALS =
      Set.of("st", "nd", "rd", "th", "er", "e", "o", "ª", "º", "го");
  private static final Set<String> BETWEEN_DAY_AND_MONTH =
      Set.of("of", "de", "del", "d", "di", "den", "da", "the", "י");
  private static final Set<String> BETWEEN_MONTH_AND_YEAR = Set.of("of", "de", "del", "năm");
  private static final Set<String> AFTER_YEAR = Set.of("m", "gada", "г", "il", "ж", "urteko", "ko");

  private final MonthNames months;
  private final boolean monthFirst;

  /**
   * @param months the month names to go by
   * @param monthFirst whether "05/03/2022" is May 3 (as in the United States) rather than 5 March
   */
  DateScanner(MonthNames months, boolean monthFirst) {
    this.months = months;
    this.monthFirst = monthFirst;
  }

  /** All full dates of the string, in its order, not overlapping. */
  List<WrittenDate> scan(String text) {
    Lexemes lexemes = new Lexemes(text);
    List<WrittenDate> found = new ArrayList<>();
    for (int i = 0; i < lexemes.size(); ) {
      Reading reading = read(lexemes, i);
      if (reading == null) {
        i++;
        continue;
      }
      ClockTime clock = ClockTime.after(lexemes, reading.next);
      int next = clock == null ? reading.next : clock.next();
      found.add(
          new WrittenDate(
              lexemes.begin(i),
              lexemes.end(next - 1),
              reading.day,
              clock == null ? null : clock.time(),
              clock == null ? null : clock.offset(),
              reading.certain));
      i = next;
    }
    return found;
  }

  /** A date that begins at a lexeme. */
  private record Reading(LocalDate day, int next, boolean certain) {}

  private Reading read(Lexemes at, int i) {
    if (at.isWord(i)) {
      return monthFirstInWords(at, i);
    }
    if (!at.isNumber(i)
        || at.isMark(i - 1, "-./:") && at.isNumber(i - 2) && at.touchesNext(i - 2)) {
      return null;
    }
    return switch (at.digits(i)) {
      case 1, 2 -> dayFirst(at, i);
      case 4 -> yearFirst(at, i);
      case 8 -> compact(at, i);
      default -> null;
    };
  }

  /** 20220513. */
  private Reading compact(Lexemes at, int i) {
    int value = at.value(i);
    return date(value / 10000, value / 100 % 100, value % 100, i + 1, true);
  }

  private Reading yearFirst(Lexemes at, int i) {
    int year = at.value(i);
    if (at.isMark(i + 1, "-./")) {
      char mark = at.text(i + 1).charAt(0);
      if (at.isNumber(i + 2) && at.isMark(i + 3, mark) && at.digits(i + 4) <= 2) {
        Reading reading = date(year, at.value(i + 2), at.value(i + 4), i + 5, true);
        if (reading != null) {
          return reading;
        }
      }
    }
    if (at.isWord(i + 1) && "年년".contains(at.text(i + 1)) && at.isNumber(i + 2)) {
      return at.isWord(i + 3) && "月월".contains(at.text(i + 3)) && at.isNumber(i + 4)
          ? date(year, at.value(i + 2), at.value(i + 4), i + 6 <= at.size() ? i + 6 : i + 5, true)
          : null;
    }
    int k = i + 1;
    while (k < i + 5 && (at.isMark(k, ".,-/") || at.isWord(k) && AFTER_YEAR.contains(at.text(k)))) {
      k++;
    }
    if (!at.isWord(k)) {
      int day = at.value(k);
      int month = at.isMark(k + 1, '.') && at.isWord(k + 2) ? month(at, k + 2) : 0;
      return month > 0 && at.digits(k) <= 2 ? date(year, month, day, k + 3, true) : null;
    }
    int month = month(at, k);
    if (month == 0) {
      return null;
    }
    int d = at.isMark(k + 1, ".-/") ? k + 2 : k + 1;
    return at.digits(d) >= 1 && at.digits(d) <= 2 && !at.isMark(d + 1, ':')
        ? date(year, month, at.value(d), d + 1, true)
        : null;
  }

  private Reading dayFirst(Lexemes at, int i) {
    int first = at.value(i);
    if (at.isMark(i + 1, "./-") && at.isNumber(i + 2) && at.digits(i + 2) <= 2) {
      char mark = at.text(i + 1).charAt(0);
      if (at.isMark(i + 3, mark) && (at.digits(i + 4) == 4 || twoDigitYear(at, i))) {
        return numeric(first, at.value(i + 2), year(at, i + 4), i + 5, mark);
      }
    }
    int k = i + 1;
    if (at.isWord(k)
        && at.touchesNext(i)
        && ORDINALS.contains(at.text(k).toLowerCase(Locale.ROOT))) {
      k++;
    }
    while (k < i + 4
        && (at.isMark(k, ".-/,ºª°ч")
            || at.isWord(k)
                && BETWEEN_DAY_AND_MONTH.contains(at.text(k).toLowerCase(Locale.ROOT)))) {
      k++;
    }
    if (!at.isWord(k)) {
      return null;
    }
    int month = month(at, k);
    if (month == 0 && at.text(k).equalsIgnoreCase("tháng") && at.isNumber(k + 1)) {
      month = at.value(++k);
    }
    if (month == 0) {
      return null;
    }
    k++;
    // Arabic pages name a month twice: "نيسان / أبريل".
    if (at.isMark(k, "/(") && at.isWord(k + 1) && month(at, k + 1) == month) {
      k += at.isMark(k + 2, ')') ? 3 : 2;
    }
    for (int skipped = 0;
        skipped < 3
            && (at.isMark(k, ".,-/’'")
                || at.isWord(k)
                    && BETWEEN_MONTH_AND_YEAR.contains(at.text(k).toLowerCase(Locale.ROOT)));
        skipped++) {
      k++;
    }
    boolean shortYear = at.digits(k) == 2 && at.isMark(k - 1, "-’'/");
    return at.digits(k) == 4 || shortYear ? date(year(at, k), month, first, k + 1, true) : null;
  }

  /** "May 13th, 2022", and "Fri May 13 18:02:00 UTC 2022" as Unix writes it. */
  private Reading monthFirstInWords(Lexemes at, int i) {
    int k = at.isMark(i + 1, ".-/") ? i + 2 : i + 1;
    if (at.digits(k) < 1 || at.digits(k) > 2) {
      return null;
    }
    int month = month(at, i);
    if (month == 0) {
      return null;
    }
    int day = at.value(k++);
    if (at.isWord(k)
        && at.touchesNext(k - 1)
        && ORDINALS.contains(at.text(k).toLowerCase(Locale.ROOT))) {
      k++;
    }
    if (at.isMark(k, ".,-/’'") || at.isWord(k) && BETWEEN_MONTH_AND_YEAR.contains(at.text(k))) {
      k++;
    }
    if (at.digits(k) == 4) {
      return date(at.value(k), month, day, k + 1, true);
    }
    ClockTime clock = ClockTime.after(at, k);
    if (clock != null) {
      int year = at.isWord(clock.next()) ? clock.next() + 1 : clock.next();
      return at.digits(year) == 4 ? date(at.value(year), month, day, year + 1, true) : null;
    }
    return null;
  }

  private Reading numeric(int first, int second, int year, int next, char mark) {
    Reading dayFirst = date(year, second, first, next, true);
    Reading monthFirst = date(year, first, second, next, true);
    if (dayFirst == null || monthFirst == null || first == second) {
      return dayFirst != null ? dayFirst : monthFirst;
    }
    boolean american = this.monthFirst && mark != '.';
    return new Reading(american ? monthFirst.day : dayFirst.day, next, mark == '.');
  }

  /** 13.05.22: only where nothing numeric follows that would make it something else. */
  private static boolean twoDigitYear(Lexemes at, int i) {
    return at.digits(i + 4) == 2
        && at.digits(i + 2) == 2
        && !(at.isMark(i + 5, "./-:") && at.isNumber(i + 6) && at.touchesNext(i + 5));
  }

  private static int year(Lexemes at, int i) {
    int value = at.value(i);
    return at.digits(i) == 4 ? value : value < 70 ? 2000 + value : 1900 + value;
  }

  private int month(Lexemes at, int i) {
    return at.end(i) - at.begin(i) > 24 ? 0 : months.month(at.text(i));
  }

  private static Reading date(int year, int month, int day, int next, boolean certain) {
    // The Thai solar calendar counts from 543 BC.
    int gregorian = year > 2500 && year < 2643 ? year - 543 : year;
    if (gregorian < FIRST_YEAR || gregorian > LAST_YEAR || month < 1 || month > 12 || day < 1) {
      return null;
    }
    try {
      return new Reading(LocalDate.of(gregorian, month, day), next, certain);
    } catch (DateTimeException impossible) {
      return null;
    }
  }
}
