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
    if (last < sentence.size() && isPossessive(sentence.form(last))) {
      // "Friday's call" is a thing known by its day: most have been, unless "will" follows soon.
      for (int i = last + 1; i < Math.min(sentence.size(), last + NEAR); i++) {
        if (sentence.form(i).equals("will")) {
          return new Cue(Tense.FUTURE, "will");
        }
      }
      if (VerbTense.isForm(sentence, first - 1, "of")
          && VerbTense.isForm(sentence, first - 2, "ahead")) {
        return new Cue(Tense.FUTURE, "ahead of");
      }
      return new Cue(
          Tense.PAST, sentence.content().substring(expression.span().begin(), sentence.end(last)));
    }
    boolean traded =
        last < sentence.size() && CueWords.TRADED.contains(sentence.form(last))
            || first > 1
                && sentence.is(first - 1, "for")
                && CueWords.TRADED.contains(sentence.form(first - 2));
    if (traded) {
      // "crude for January delivery", "futures for April": still to be met.
      return new Cue(Tense.FUTURE, "still traded");
    }
    Cue quick = QuickCues.of(expression);
    if (quick != null) {
      return quick;
    }
    Cue named = byNeighbors(expression, sentence, first, last);
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
    boolean limit =
        first > 1 && CueWords.LIMITS.contains(sentence.form(first - 1).toLowerCase(Locale.ROOT));
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

  private static boolean isPossessive(String form) {
    return form.equals("'s") || form.equals("\u2019s") || form.equals("'") || form.equals("\u2019");
  }

  /** What the words beside the expression alone decide. */
  private static Cue byNeighbors(
      TimeExpression expression, Sentence sentence, int first, int last) {
    String before = first > 0 ? sentence.form(first - 1).toLowerCase(Locale.ROOT) : "";
    if (before.equals("until") && first > 1) {
      return lasted(sentence, first - 1)
          ? new Cue(Tense.PAST, sentence.form(first - 2))
          : new Cue(Tense.FUTURE, "until");
    }
    if (before.equals("to")
        && first > 1
        && CueWords.PUTTING_OFF.contains(sentence.form(first - 2).toLowerCase(Locale.ROOT))) {
      return new Cue(Tense.FUTURE, sentence.form(first - 2) + " to");
    }
    if (isAwaited(sentence, first)) {
      return new Cue(Tense.FUTURE, sentence.form(first - 2) + " " + sentence.form(first - 1));
    }
    int copula = CueWords.ON.contains(before) ? first - 2 : first - 1;
    if (VerbTense.isForm(sentence, copula, "is") || VerbTense.isForm(sentence, copula, "are")) {
      // "The next hearing is on Monday."
      return new Cue(Tense.FUTURE, sentence.form(copula));
    }
    if (before.equals("ended")) {
      return new Cue(Tense.PAST, "ended");
    }
    int verb = CueWords.ON.contains(before) ? first - 2 : first - 1;
    if (verb >= 0 && CueWords.SAYING.contains(sentence.form(verb))) {
      return new Cue(Tense.PAST, sentence.form(verb));
    }
    if (last >= sentence.size()) {
      return null;
    }
    if (isBetween(sentence, first, last)) {
      return new Cue(Tense.PAST, sentence.form(last), true);
    }
    boolean attributive =
        first > 0
            && sentence.tag(last).startsWith("NN")
            && (sentence.tag(first - 1).equals("DT") || sentence.tag(first - 1).equals("PRP$"));
    if (attributive) {
      // "a June agreement": like a possessive.
      return new Cue(
          Tense.PAST, sentence.content().substring(expression.span().begin(), sentence.end(last)));
    }
    return null;
  }

  /** A past with its object is no participle, whatever the tagger says: "named a new chief". */
  private static boolean isFinite(Sentence sentence, int i) {
    String next = i + 1 < sentence.size() ? sentence.tag(i + 1) : "";
    return sentence.tag(i).equals("VBD")
        || sentence.tag(i).equals("VBN") && (next.equals("DT") || next.startsWith("PRP"));
  }

  /** "the ministry on Monday ordered": between a subject and its verb. */
  private static boolean isBetween(Sentence sentence, int first, int last) {
    if (!isFinite(sentence, last)
        || CueWords.PLANNING.contains(sentence.lemma(last))
        || last + 1 < sentence.size() && CueWords.PLANNING.contains(sentence.lemma(last + 1))) {
      return false;
    }
    int subject = VerbTense.isForm(sentence, first - 1, "on") ? first - 2 : first - 1;
    if (subject > 1
        && sentence.lemma(last).equals("be")
        && sentence.tag(subject - 2).equals("IN")) {
      // "the decision about the trip on Friday was made"
      return false;
    }
    return subject >= 0
        && (sentence.tag(subject).startsWith("NN") || sentence.tag(subject).equals("PRP"));
  }

  /** "can't wait for Friday", "looking forward to Friday". */
  private static boolean isAwaited(Sentence sentence, int first) {
    return VerbTense.isForm(sentence, first - 2, "wait")
            && CueWords.AWAITING.contains(sentence.form(first - 1).toLowerCase(Locale.ROOT))
        || VerbTense.isForm(sentence, first - 2, "forward")
            && VerbTense.isForm(sentence, first - 1, "to");
  }

  /** "ran until", "stayed there until": over, unlike what was extended until some day. */
  private static boolean lasted(Sentence sentence, int until) {
    for (int i = until - 1; i >= Math.max(0, until - NEAR); i--) {
      if (sentence.tag(i).equals("VBD")
          || sentence.tag(i).equals("VBN") && VerbTense.isForm(sentence, i - 1, "had")) {
        return CueWords.LASTING.contains(sentence.lemma(i));
      }
    }
    return false;
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
        return new Cue(tense, sentence.form(i), last <= OPENING && isFinitePast(sentence, i));
      }
    }
    return Cue.NONE;
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
