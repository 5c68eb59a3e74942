package dev.dateline.resolution;

import dev.dateline.expression.TimeExpression;
import dev.dateline.text.Sentence;
import java.util.Locale;

/**
 * Direction by the verb group that governs the expression: the nearest before it that tells, else
 * the first after it. "said it will meet Tuesday" is decided by "will meet", "said Tuesday it will
 * meet" by "said". Works on tags; a sentence is tagged only when one of its times needs it.
 */
final class VerbCues implements DirectionCues {

  private static final int REACH = 24;

  /** How far behind a time that opens its sentence its verb may stand. */
  private static final int FAR = 30;

  private static final int NEAR = 4;

  /** How many tokens a time that opens its sentence may take up. */
  private static final int OPENING = 4;

  @Override
  public Cue of(TimeExpression expression) {
    Sentence sentence = expression.sentence();
    int first = sentence.tokenAt(expression.span().begin());
    int last = sentence.tokenAt(expression.span().end());
    Cue thing = NeighborCues.ofThing(sentence, expression.span().begin(), first, last);
    if (thing != null) {
      return thing;
    }
    Cue quick = QuickCues.of(expression);
    if (quick != null) {
      return quick;
    }
    Cue named = NeighborCues.ofVerbs(sentence, expression.span().begin(), first, last);
    if (named != null) {
      return named;
    }
    Cue cue = opensClause(sentence, first) ? after(sentence, first, last) : before(sentence, first);
    if (cue == null || cue == Cue.NONE) {
      boolean opens = opensClause(sentence, first);
      Cue other = opens ? before(sentence, first) : after(sentence, first, last);
      boolean aside = !opens && first > QuickCues.OPENING && other.tense() == Tense.FUTURE;
      // "his downfall in August will matter": the verb tells of the noun, not of the month.
      cue = other == null ? Cue.NONE : aside ? new Cue(Tense.FUTURE, other.words(), true) : other;
    }
    if (cue.tense() == Tense.FUTURE
        && (VerbTense.isForm(sentence, last, "was") || VerbTense.isForm(sentence, last, "were"))) {
      // "a rally planned for Saturday was called off": it may be over, too.
      return new Cue(Tense.FUTURE, cue.words(), true);
    }
    boolean limit = first > 1 && CueWords.LIMITS.contains(sentence.lower(first - 1));
    return limit && cue.tense() == Tense.PAST && !cue.finite()
        ? new Cue(Tense.FUTURE, sentence.form(first - 1))
        : cue;
  }

  /** "…, but on May 9 I drove home": what goes before belongs to another clause. */
  private static boolean opensClause(Sentence sentence, int first) {
    int conjunction =
        first > 0 && CueWords.IN.contains(sentence.form(first - 1)) ? first - 2 : first - 1;
    return VerbTense.isForm(sentence, conjunction, "but")
        || conjunction < first - 1 && VerbTense.isForm(sentence, conjunction, "and");
  }

  private static Cue before(Sentence sentence, int first) {
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      String form = sentence.form(i);
      if (form.equals(";")) {
        return null;
      }
      if (CueWords.AHEAD.contains(form.toLowerCase(Locale.ROOT)) && pointsAhead(sentence, i)) {
        return new Cue(Tense.FUTURE, form);
      }
      if (form.equals("since")) {
        return new Cue(Tense.PAST, form, true);
      }
      if (isInserted(sentence, i)) {
        i = beforeComma(sentence, i);
        continue;
      }
      if (opens(sentence, i)) {
        return new Cue(Tense.FUTURE, form);
      }
      boolean verb = isVerb(sentence.tag(i)) || sentence.is(i, "set");
      if (sentence.is(i, "forecast")
          && (VerbTense.isForm(sentence, i - 1, "is")
              || VerbTense.isForm(sentence, i - 1, "are"))) {
        return new Cue(Tense.FUTURE, form);
      }
      Tense tense =
          verb
              ? VerbTense.of(sentence, i, true)
              : QuickCues.isPast(form) && !isVerb(sentence.tag(i)) ? Tense.PAST : null;
      if (tense != null) {
        return new Cue(
            tense,
            tense == Tense.FUTURE ? will(sentence, i) : form,
            isFinitePast(sentence, i) || isPlannedThen(sentence, i));
      }
    }
    return null;
  }

  /** The "will" before a verb that points ahead, or the verb itself. */
  private static String will(Sentence sentence, int i) {
    for (int k = i; k >= Math.max(0, i - NEAR); k--) {
      if (QuickCues.FUTURE.contains(sentence.form(k))) {
        return sentence.form(k);
      }
    }
    return sentence.form(i);
  }

  /** ", he said,": who says it, not when what he says is. */
  private static boolean isInserted(Sentence sentence, int i) {
    return CueWords.REPORTING.contains(sentence.form(i))
        && VerbTense.isForm(sentence, i + 1, ",")
        && beforeComma(sentence, i) < i;
  }

  /** The comma that the inserted words begin with, or the same token. */
  private static int beforeComma(Sentence sentence, int i) {
    for (int k = i - 1; k >= Math.max(0, i - NEAR); k--) {
      if (VerbTense.isForm(sentence, k, ",")) {
        return k;
      }
    }
    return i;
  }

  /** "The talks, which began in March, resume on Monday": a verb, though tagged as a noun. */
  private static boolean opens(Sentence sentence, int i) {
    return sentence.tag(i).equals("NN")
        && VerbTense.isForm(sentence, i - 1, ",")
        && VerbTense.isForm(sentence, i + 1, "on")
        && CueWords.OPENING.contains(sentence.form(i));
  }

  /**
   * Whether a word that may point ahead does: not "the expected", "had been due", "a record high".
   */
  private static boolean pointsAhead(Sentence sentence, int i) {
    return !sentence.tag(i).equals("VBD")
        && !VerbTense.isForm(sentence, i - 1, "the")
        && !isPastPassive(sentence, i)
        && (!sentence.isIgnoringCase(i, "forthcoming")
            || i + 1 < sentence.size() && sentence.tag(i + 1).startsWith("NN"))
        && (!sentence.isIgnoringCase(i, "record")
            || VerbTense.isForm(sentence, i - 1, "of")
            || VerbTense.isForm(sentence, i + 1, "date"));
  }

  private static Cue after(Sentence sentence, int first, int last) {
    boolean opening =
        first <= 1 && last < sentence.size() && !CueWords.ENTRY_MARKS.contains(sentence.form(last));
    for (int i = last; i < Math.min(sentence.size(), last + (opening ? FAR : REACH)); i++) {
      Tense tense = isVerb(sentence.tag(i)) ? VerbTense.of(sentence, i, false) : null;
      if (tense != null) {
        // "By March, his name was known", but not "hopes of a rise by July kept prices up".
        boolean begins =
            last <= OPENING || CueWords.CLAUSE_MARKS.contains(formAt(sentence, first - 2));
        return new Cue(tense, sentence.form(i), begins && isFinitePast(sentence, i));
      }
    }
    return Cue.NONE;
  }

  private static String formAt(Sentence sentence, int i) {
    return i < 0 ? "" : sentence.form(i);
  }

  private static boolean isVerb(String tag) {
    return tag.startsWith("VB") || tag.equals("MD");
  }

  /**
   * "was scheduled Friday", "had been due": planned, seen from the past; the plan still points
   * ahead.
   */
  private static boolean isPastPassive(Sentence sentence, int i) {
    return (sentence.tag(i).equals("VBN") || sentence.is(i, "due"))
        && (VerbTense.auxiliary(sentence, i, "have") || VerbTense.isForm(sentence, i - 2, "had"));
  }

  /** "was to be launched", "was due to open": a plan of the past, which may be over. */
  private static boolean isPlannedThen(Sentence sentence, int i) {
    int to = i - 1;
    while (to > i - NEAR && !VerbTense.isForm(sentence, to, "to")) {
      to--;
    }
    for (int k = to - 1; VerbTense.isForm(sentence, to, "to") && k >= to - NEAR; k--) {
      if (VerbTense.isForm(sentence, k, "was") || VerbTense.isForm(sentence, k, "were")) {
        return true;
      }
    }
    return false;
  }

  /** "filed", "had filed": done by the time named, so that "by Friday" doesn't point ahead. */
  private static boolean isFinitePast(Sentence sentence, int i) {
    if (VerbTense.isForm(sentence, i, "had") && VerbTense.isForm(sentence, i + 1, "to")) {
      // "had to pay by Monday": nothing done yet.
      return false;
    }
    return sentence.tag(i).equals("VBD")
        || sentence.tag(i).equals("VBN") && VerbTense.hasForm(sentence, i, "had");
  }
}
