package dev.dateline.expression.en;

import dev.dateline.expression.Meaning.Around;
import dev.dateline.expression.Meaning.Holiday;
import dev.dateline.expression.Meaning.Pick;
import dev.dateline.expression.en.YearTail.Tail;
import dev.dateline.time.Unit;
import dev.dateline.time.YearlyDay;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * "Christmas", "last Thanksgiving", "Good Friday 1998", "Easter week"; names from {@code
 * holidays.tsv}.
 */
final class HolidayPattern implements Pattern {

  private static final Starters STARTERS =
      Starters.of(Kinds.bits(Kind.HOLIDAY), "the", "last", "this", "next");

  private final boolean beforeAnyNoun;

  HolidayPattern() {
    this(false);
  }

  private HolidayPattern(boolean beforeAnyNoun) {
    this.beforeAnyNoun = beforeAnyNoun;
  }

  /** Takes "Christmas Fair" for a time too, where others leave it alone as a name. */
  static HolidayPattern beforeAnyNoun() {
    return new HolidayPattern(true);
  }

  private record Name(String[] words, String text, YearlyDay day) {}

  /** By the index of the first word. */
  private static final List<List<Name>> NAMES = load();

  private static List<List<Name>> load() {
    List<List<Name>> names = new ArrayList<>();
    Lexicon.ENGLISH.words().forEach(word -> names.add(new ArrayList<>()));
    for (String[] cells : Tables.rows("holidays.tsv")) {
      YearlyDay day = rule(cells[0]);
      for (String spelling : cells[1].split("\\|")) {
        String[] words = spelling.replace('-', ' ').replaceAll("[^a-z ]", "").split(" ");
        Name name = new Name(words, spelling, day);
        names.get(index(words[0])).add(name);
        if (spelling.split(" ")[0].endsWith("'s")) {
          names.get(index(words[0].substring(0, words[0].length() - 1))).add(name);
        }
      }
    }
    return List.copyOf(names);
  }

  private static int index(String form) {
    return Lexicon.ENGLISH.find(form, 0, form.length()).index();
  }

  private static YearlyDay rule(String rule) {
    if (rule.startsWith("easter")) {
      return new YearlyDay.Easter(Integer.parseInt(rule.substring(6)));
    }
    if (rule.startsWith("islamic")) {
      String[] parts = rule.substring("islamic".length()).split("[/x]");
      return new YearlyDay.Islamic(
          Integer.parseInt(parts[0]),
          Integer.parseInt(parts[1]),
          parts.length > 2 ? Integer.parseInt(parts[2]) : 1);
    }
    if (rule.startsWith("listed")) {
      String[] parts = rule.split(":");
      return new YearlyDay.Listed(
          Integer.parseInt(parts[1]), MonthDay.parse("--" + parts[2]), parts[3]);
    }
    if (rule.startsWith("rosh")) {
      return new YearlyDay.RoshHashanah(Integer.parseInt(rule.substring(4)));
    }
    if (rule.indexOf('/') < 0) {
      return new YearlyDay.Fixed(
          Integer.parseInt(rule.substring(0, 2)), Integer.parseInt(rule.substring(3)));
    }
    String[] parts = rule.split("[/+]");
    return new YearlyDay.NthWeekday(
        Integer.parseInt(parts[0]),
        Integer.parseInt(parts[1]),
        Integer.parseInt(parts[2]),
        parts.length > 3 ? Integer.parseInt(parts[3]) : 0);
  }

  @Override
  public boolean mayBegin(Word word) {
    return word != null && STARTERS.has(word);
  }

  @Override
  public Match match(Atoms a, int at) {
    int i = at;
    Pick pick = Pick.OPEN;
    if (a.says(i, "the") && a.is(i + 1, Kind.ORDINAL)) {
      // "the Fourth of July"
      i++;
    } else if (a.saysAny(i, "last", "this", "next")) {
      pick = a.says(i, "last") ? Pick.LAST : a.says(i, "next") ? Pick.NEXT : Pick.THIS;
      i++;
    }
    if (!a.is(i, Kind.HOLIDAY)) {
      return null;
    }
    Name best = null;
    int end = i;
    List<Name> candidates = NAMES.get(a.word(i).index());
    for (int n = 0; n < candidates.size(); n++) {
      int last = spelled(a, i, candidates.get(n).words());
      if (last > end) {
        end = last;
        best = candidates.get(n);
      }
    }
    if (best == null
        || !a.isCapital(i)
            && best.words().length == 1
            && !a.saysAny(i, "christmas", "xmas", "halloween")
        || a.isGlued(i) && a.isMark(i - 1, '@')) {
      return null;
    }
    if (a.is(end, Kind.NAMED) && a.isCapital(end) || isColored(a, i)) {
      return null;
    }
    Tail tail = YearTail.at(a, end, true);
    Holiday day = new Holiday(best.text(), best.day(), tail == null ? null : tail.year(), pick);
    int last = tail == null ? end : tail.end();
    if (tail == null && a.isAny(end, Kind.UNIT.bit()) && a.word(end).unit() == Unit.WEEK) {
      return new Match(at, end + 1, new Around(Unit.WEEK, day));
    }
    if (tail == null && a.is(end, Kind.UNIT) && a.word(end).unit() == Unit.WEEKEND) {
      return new Match(at, end + 1, new Around(Unit.WEEKEND, day));
    }
    boolean ofTheName =
        !beforeAnyNoun
                && tail == null
                && a.isCapital(end)
                && a.isWord(end)
                && a.word(end) == null
                && best.words().length == 1
            || best.day().length() > 1 && !isOfTheYear(a, i);
    return ofTheName ? null : new Match(at, last, day);
  }

  /** "during Ramadan", "Ramadan begins"; not Sami Ramadan, nor Ramadan Shallah. */
  private static boolean isOfTheYear(Atoms a, int i) {
    return (a.is(i - 1, Kind.FUNCTION)
            || !a.isCapital(i - 1) && a.isWord(i - 1) && a.word(i - 1) != null)
        && !a.isApostrophe(i + 1);
  }

  /** "White Christmas", "Black September": a title. */
  static boolean isColored(Atoms a, int i) {
    return a.isCapital(i - 1) && a.saysAny(i - 1, "black", "white", "red");
  }

  /** One past the name, or 0; apostrophes of the text are passed over, "year's" is two atoms. */
  private static int spelled(Atoms a, int i, String[] words) {
    for (String word : words) {
      while (a.isApostrophe(i) || (a.isMark(i, '.') || a.isDash(i)) && a.isGlued(i)) {
        i++;
      }
      if (!a.isWord(i)) {
        return 0;
      }
      String form = a.form(i).toLowerCase(Locale.ROOT);
      if (form.equals(word)) {
        i++;
      } else if (word.equals(form + "s") && a.isApostrophe(i + 1) && a.isGlued(i + 1)) {
        i = a.afterPossessive(i + 1);
      } else {
        return 0;
      }
    }
    return i;
  }
}
