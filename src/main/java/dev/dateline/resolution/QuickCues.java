package dev.dateline.resolution;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.dateline.expression.TimeExpression;
import dev.dateline.text.Sentence;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Direction by forms that can be nothing but past or future verbs, without tagging the sentence:
 * most times in news stand beside "said", "was" or "will". Where the nearest telling word before
 * the time is ambiguous it gives no answer, and {@link VerbCues} decides.
 */
final class QuickCues {

  private static final int REACH = 12;

  /** How many words a sentence may begin with before a time that sets its scene. */
  static final int OPENING = 2;

  /** How near a regular past form must stand. */
  private static final int NEAR = 3;

  /** How many words before it may be its auxiliaries. */
  private static final int AUXILIARIES = 4;

  /** Words that a verb in the past follows as their predicate. */
  private static final Set<String> SUBJECTS =
      Set.of(
          "he",
          "she",
          "it",
          "they",
          "we",
          "who",
          "which",
          "He",
          "She",
          "It",
          "They",
          "We",
          "officials",
          "police",
          "company",
          "government");

  static final Set<String> FUTURE = Set.of("will", "'ll", "\u2019ll", "wo");

  private static final Set<String> PAST =
      Set.of(
          "was", "were", "did", "rose", "fell", "came", "went", "took", "began", "gave", "became",
          "saw", "wrote", "spoke", "grew", "broke", "ran", "drew", "flew", "threw");

  /** Past forms that are participles too: "will be held", "is said". */
  private static final Set<String> PARTICIPLES =
      Set.of(
          "said", "told", "had", "made", "got", "held", "won", "sold", "bought", "sent", "struck",
          "fought", "stood", "brought", "died", "ended", "left", "met", "paid", "found", "lost",
          "led", "kept", "built", "caught");

  private static final Set<String> PLANNED =
      Set.of(
          "expected",
          "scheduled",
          "planned",
          "proposed",
          "projected",
          "anticipated",
          "slated",
          "postponed",
          "delayed",
          "intended",
          "prepared",
          "rescheduled");

  /** Words that plan, point ahead or may be a verb in the present: these need tags. */
  private static final Set<String> AMBIGUOUS =
      Stream.concat(
              CueWords.AHEAD.stream(),
              Stream.of(
                  "to",
                  "has",
                  "have",
                  "been",
                  "be",
                  "is",
                  "are",
                  "by",
                  "through",
                  "till",
                  "until",
                  "would",
                  "could",
                  "may",
                  "might",
                  "can",
                  "shall",
                  "should",
                  "must",
                  "planning",
                  "postponed",
                  "delayed",
                  "set",
                  "'d",
                  "\u2019d",
                  ";",
                  "n't",
                  "a",
                  "an",
                  "its",
                  "their",
                  "his"))
          .collect(toUnmodifiableSet());

  /** Verbs that point ahead in the present tense already: tags must tell verb from noun. */
  private static final Set<String> PRESENT =
      Stream.concat(CueWords.OPENING.stream(), CueWords.PLANNING.stream())
          .collect(toUnmodifiableSet());

  private QuickCues() {}

  /** Whether the form is a past and nothing else. */
  static boolean isPast(String form) {
    return PAST.contains(form);
  }

  /** Past or future, or null where only tags can tell. */
  static Cue of(TimeExpression expression) {
    Sentence sentence = expression.sentence();
    int first = sentence.tokenAt(expression.span().begin());
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      String form = sentence.form(i);
      if (form.equals("but") && i >= first - 2
          || isInserted(sentence, i, form)
          || isOwed(sentence, i, form)) {
        return null;
      }
      if (FUTURE.contains(form)) {
        return new Cue(Tense.FUTURE, form);
      }
      if (PAST.contains(form)) {
        return new Cue(Tense.PAST, form, true);
      }
      if (PARTICIPLES.contains(form)
          ? isUnaided(sentence, i)
          : (i >= first - NEAR || hasSubject(sentence, i)) && isPlainPast(sentence, i, form)) {
        return new Cue(Tense.PAST, form, true);
      }
      if (AMBIGUOUS.contains(form) ? i == first - 1 || !isArticle(form) : mayBeVerb(form)) {
        return null;
      }
    }
    return first <= REACH
        ? after(sentence, first, sentence.tokenAt(expression.span().end()))
        : null;
  }

  /**
   * "On Sunday, the group left": nothing before the time tells, so the first verb after it does.
   */
  private static Cue after(Sentence sentence, int first, int last) {
    for (int i = last; i < Math.min(sentence.size(), last + REACH); i++) {
      String form = sentence.form(i);
      if (FUTURE.contains(form)) {
        // "his downfall in August will matter": the verb tells of the noun, not of the month.
        return new Cue(Tense.FUTURE, form, first > OPENING);
      }
      if (PAST.contains(form)) {
        return new Cue(Tense.PAST, form, true);
      }
      if (PARTICIPLES.contains(form)
          ? isUnaided(sentence, i)
          : hasSubject(sentence, i) && isPlainPast(sentence, i, form)) {
        return new Cue(Tense.PAST, form, true);
      }
      if (PARTICIPLES.contains(form)
          || AMBIGUOUS.contains(form) && !isArticle(form)
          || mayBeVerb(form)) {
        return null;
      }
    }
    return null;
  }

  /**
   * "announced Friday", "fell and closed in March": a past form that nothing before it turns ahead.
   */
  private static boolean isPlainPast(Sentence sentence, int i, String form) {
    return form.length() >= 5
        && form.endsWith("ed")
        && !AMBIGUOUS.contains(form)
        && !isPlan(form)
        && !isAttributive(sentence, i)
        && isUnaided(sentence, i);
  }

  /** "had to pay by Monday": owed, not done. */
  private static boolean isOwed(Sentence sentence, int i, String form) {
    return form.equals("had") && sentence.is(i + 1, "to");
  }

  /** ", he said,": in the midst of what is told. */
  private static boolean isInserted(Sentence sentence, int i, String form) {
    return CueWords.REPORTING.contains(form) && sentence.is(i + 1, ",");
  }

  /** "he announced", "Mr. Cole resigned": what stands before it can be nothing but its subject. */
  private static boolean hasSubject(Sentence sentence, int i) {
    return i > 0
        && (SUBJECTS.contains(sentence.form(i - 1))
            || i > 1 && Character.isUpperCase(sentence.first(i - 1)));
  }

  /** "an undisclosed day", "the limited partnership": an adjective. */
  private static boolean isAttributive(Sentence sentence, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 2); k--) {
      String before = sentence.form(k);
      if (isArticle(before) || before.equals("the")) {
        return true;
      }
    }
    return false;
  }

  /** Whether no auxiliary before it makes the form a participle. */
  private static boolean isUnaided(Sentence sentence, int i) {
    for (int k = i - 1; k >= Math.max(0, i - AUXILIARIES); k--) {
      String before = sentence.form(k);
      if (FUTURE.contains(before) || AMBIGUOUS.contains(before) && !isArticle(before)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlan(String form) {
    return PLANNED.contains(form);
  }

  private static boolean isArticle(String form) {
    return form.equals("a")
        || form.equals("an")
        || form.equals("its")
        || form.equals("their")
        || form.equals("his");
  }

  private static boolean mayBeVerb(String form) {
    if (form.length() < 3 || Character.isUpperCase(form.charAt(0))) {
      return false;
    }
    return form.endsWith("ed")
        || form.endsWith("en")
        || PRESENT.contains(form)
        || form.endsWith("s") && PRESENT.contains(form.substring(0, form.length() - 1));
  }
}
