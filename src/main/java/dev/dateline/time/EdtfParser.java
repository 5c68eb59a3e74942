package dev.dateline.time;

import dev.dateline.time.EdtfInterval.Bound;
import dev.dateline.time.EdtfInterval.Bounded;
import dev.dateline.time.EdtfInterval.End;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Reads EDTF in one pass per component, without regular expressions. */
final class EdtfParser {

  private static final int LONGEST = 1000;
  private static final String FORMS =
      "expected a year, month or day such as 2022, 2022-05 or 2022-05-13";

  private EdtfParser() {}

  static Edtf parse(String text) {
    if (text == null || text.isEmpty()) {
      throw new EdtfFormatException("", FORMS);
    }
    if (text.length() > LONGEST) {
      throw new EdtfFormatException(text, "it is too long");
    }
    try {
      char first = text.charAt(0);
      return first == '[' || first == '{' ? set(text) : intervalOrTime(text);
    } catch (EdtfFormatException e) {
      throw e;
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new EdtfFormatException(text, e.getMessage());
    }
  }

  private static Edtf intervalOrTime(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return single(text, text);
    }
    if (text.indexOf('/', slash + 1) >= 0) {
      throw new EdtfFormatException(text, "an interval has one slash");
    }
    return new EdtfInterval(
        bound(text.substring(0, slash), text), bound(text.substring(slash + 1), text));
  }

  private static Bound bound(String part, String whole) {
    return switch (part) {
      case "" -> End.UNKNOWN;
      case ".." -> End.OPEN;
      default -> new Bounded(single(part, whole));
    };
  }

  private static Edtf set(String text) {
    boolean all = text.charAt(0) == '{';
    if (text.charAt(text.length() - 1) != (all ? '}' : ']')) {
      throw new EdtfFormatException(text, "the set isn't closed");
    }
    List<Edtf> members = new ArrayList<>();
    for (String part : text.substring(1, text.length() - 1).split(",", -1)) {
      int dots = part.indexOf("..");
      if (dots < 0) {
        members.add(single(part, text));
      } else {
        String from = part.substring(0, dots);
        String to = part.substring(dots + 2);
        members.add(
            new EdtfInterval(
                from.isEmpty() ? End.OPEN : new Bounded(single(from, text)),
                to.isEmpty() ? End.OPEN : new Bounded(single(to, text))));
      }
    }
    return new EdtfSet(all, members);
  }

  private static Edtf single(String part, String whole) {
    int t = part.indexOf('T');
    if (t > 0) {
      return time(part, t, whole);
    }
    Qualification qualification =
        part.isEmpty() ? Qualification.NONE : Qualification.of(part.charAt(part.length() - 1));
    String bare = qualification == Qualification.NONE ? part : part.substring(0, part.length() - 1);
    int yearEnd = bare.startsWith("Y") ? bare.length() : bare.startsWith("-") ? 5 : 4;
    if (bare.length() < yearEnd) {
      throw new EdtfFormatException(whole, FORMS);
    }
    String year = year(bare.substring(0, yearEnd), whole);
    if (bare.length() == yearEnd) {
      return new EdtfDate(year, null, null, qualification);
    }
    String month = two(bare, yearEnd, whole);
    if (bare.length() == yearEnd + 3) {
      int code = month.indexOf('X') >= 0 ? 0 : Integer.parseInt(month);
      if (code >= 21 && code <= 41) {
        return new EdtfSeason(year, code, qualification);
      }
      return new EdtfDate(year, month, null, qualification);
    }
    String day = two(bare, yearEnd + 3, whole);
    if (bare.length() != yearEnd + 6) {
      throw new EdtfFormatException(whole, FORMS);
    }
    return new EdtfDate(year, month, day, qualification);
  }

  private static String year(String year, String whole) {
    boolean lengthy = year.startsWith("Y");
    String digits = year.substring(lengthy || year.startsWith("-") ? 1 : 0);
    if (lengthy && digits.startsWith("-")) {
      digits = digits.substring(1);
    }
    if (lengthy
        ? digits.length() < 5 || digits.length() > 9 || digits.charAt(0) == '0'
        : digits.length() != 4) {
      throw new EdtfFormatException(whole, "a year has four digits, or Y and five to nine");
    }
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (!(c >= '0' && c <= '9') && (lengthy || c != 'X')) {
        throw new EdtfFormatException(whole, FORMS);
      }
    }
    if (year.equals("-0000")) {
      throw new EdtfFormatException(whole, "the year 1 BC is 0000");
    }
    return year;
  }

  /** The two digits after a hyphen at {@code at}. */
  private static String two(String text, int at, String whole) {
    if (text.length() < at + 3 || text.charAt(at) != '-') {
      throw new EdtfFormatException(whole, FORMS);
    }
    for (int i = at + 1; i < at + 3; i++) {
      char c = text.charAt(i);
      if (!(c >= '0' && c <= '9') && c != 'X') {
        throw new EdtfFormatException(whole, FORMS);
      }
    }
    return text.substring(at + 1, at + 3);
  }

  private static Edtf time(String part, int t, String whole) {
    LocalDate day =
        single(part.substring(0, t), whole) instanceof EdtfDate date
                && date.day() != null
                && date.toString().indexOf('X') < 0
                && date.qualification() == Qualification.NONE
            ? date.earliest()
            : null;
    String clock = part.substring(t + 1);
    int zone = 0;
    while (zone < clock.length() && "0123456789:".indexOf(clock.charAt(zone)) >= 0) {
      zone++;
    }
    if (day == null || zone != 8) {
      throw new EdtfFormatException(
          whole, "a time of day is spelled 2022-05-13T18:02:00, with Z or an offset");
    }
    ZoneOffset offset = zone == clock.length() ? null : ZoneOffset.of(clock.substring(zone));
    return new EdtfTime(day, LocalTime.parse(clock.substring(0, zone)), offset);
  }
}
