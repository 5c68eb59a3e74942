package dev.dateline.resolution;

import dev.dateline.expression.Meaning;
import dev.dateline.expression.Meaning.From;
import dev.dateline.expression.Meaning.Length;
import dev.dateline.expression.Meaning.Modified;
import dev.dateline.expression.Meaning.Named;
import dev.dateline.expression.Meaning.Reference;
import dev.dateline.expression.Meaning.Relative;
import dev.dateline.expression.Meaning.Shifted;
import dev.dateline.expression.TimeExpression;
import dev.dateline.time.Unit;
import java.util.Set;

/**
 * A time told again by what lies before or after it: "May 2, the day after the vote", "in 1949, the
 * year after the war", "now, two decades later". It is the time that was named, not one that counts
 * from it.
 */
final class ToldAgain {

  private static final int LONGEST_LINK = 10;

  /** What stands between a date and the event beside it. */
  private static final Set<String> BESIDE =
      Set.of(
          ",",
          "-",
          "--",
          "\u2013",
          "\u2014",
          "(",
          ", just",
          ", only",
          ", exactly",
          "- just",
          "- only",
          "comes",
          "came",
          "comes just",
          "came just");

  private ToldAgain() {}

  /** What the second of two expressions says of the first, or null where it says nothing of it. */
  static Meaning of(TimeExpression date, TimeExpression event, String text) {
    int gap = event.span().begin() - date.span().end();
    if (date.sentence() != event.sentence()
        || gap < 1
        || gap > LONGEST_LINK
        || !BESIDE.contains(text.substring(date.span().end(), event.span().begin()).strip())) {
      return null;
    }
    if (isNow(date.meaning())) {
      Meaning now = later(event.meaning());
      if (now != null) {
        return now;
      }
    }
    if (event.meaning() instanceof Shifted shifted) {
      return distance(shifted, date, event, text);
    }
    return event.meaning() instanceof Length length ? length(length, event, text) : null;
  }

  private static Meaning distance(
      Shifted event, TimeExpression date, TimeExpression expression, String text) {
    boolean next =
        event.base() == null
            && event.from() == From.STORY
            && !event.distance().unit().isClock()
            && event.distance().count() == 1
            && isWord(text, expression.span().end())
            && isDefinite(text, expression);
    if (!next) {
      return null;
    }
    // "a week after May 2, the day of the vote": it is May 2 that is told again.
    return date.meaning() instanceof Shifted counted && counted.base() != null
        ? counted.base()
        : new Named(event, event.direction());
  }

  private static Named length(Length length, TimeExpression event, String text) {
    int end = event.span().end();
    if (length.amount().vague() || length.amount().unit().isClock()) {
      return null;
    }
    if (text.startsWith(" after ", end)) {
      return new Named(length, 1);
    }
    if (text.startsWith(" before ", end)) {
      return new Named(length, -1);
    }
    boolean part =
        text.startsWith(" of ", end)
            && length.amount().unit() == Unit.DAY
            && length.amount().count() == 1
            && isDefinite(text, event);
    return part ? new Named(length, 0) : null;
  }

  private static boolean isNow(Meaning meaning) {
    return meaning == Reference.PRESENT_REF
        || meaning instanceof Relative relative
            && relative.from() == From.NOW
            && relative.offset() == 0
            && relative.unit() == Unit.DAY;
  }

  /** "now, two decades later": the year of writing; null for what isn't counted onwards. */
  private static Meaning later(Meaning meaning) {
    if (meaning instanceof Modified modified) {
      Meaning inner = later(modified.inner());
      return inner == null ? null : new Modified(inner, modified.mod());
    }
    if (!(meaning instanceof Shifted shifted)
        || shifted.base() != null
        || shifted.from() != From.STORY
        || shifted.direction() < 0
        || shifted.distance().vague()
        || shifted.distance().unit().isClock()) {
      return null;
    }
    Unit unit = shifted.distance().unit();
    return new Relative(unit.years() > 0 ? Unit.YEAR : unit, 0, From.NOW);
  }

  private static boolean isDefinite(String text, TimeExpression event) {
    return text.startsWith("the ", event.span().begin());
  }

  private static boolean isWord(String text, int end) {
    return end + 1 < text.length()
        && text.charAt(end) == ' '
        && Character.isLetterOrDigit(text.charAt(end + 1));
  }
}
