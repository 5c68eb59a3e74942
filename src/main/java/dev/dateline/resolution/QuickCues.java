package dev.dateline.resolution;

import dev.dateline.expression.TimeExpression;
import dev.dateline.text.Sentence;
import java.util.Set;

/**
 * Direction by forms that can be nothing but past or future verbs, without tagging the sentence:
 * most times in news stand beside "said", "was" or "will". Where the nearest telling word before
 * the time is ambiguous it gives no answer, and {@link VerbCues} decides.
 */
final class QuickCues {

  private static final int REACH = 12;

  private static final Set<String> FUTURE = Set.of("will", "'ll", "\u2019ll", "wo");

  private static final Set<String> PAST =
      Set.of(
          "said", "told", "was", "were", "had", "did", "rose", "fell", "came", "went", "took",
          "began", "made", "got", "gave", "held", "won", "sold", "bought", "sent", "became", "saw",
          "wrote", "spoke", "grew", "struck", "broke", "fought", "ran", "stood", "drew", "flew",
          "threw", "brought", "died", "ended");

  /** Words that plan, point ahead or may be a verb in the present: these need tags. */
  private static final Set<String> AMBIGUOUS =
      Set.of(
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
          "due",
          "effective",
          "payable",
          "upcoming",
          "deadline",
          "likely",
          "tentatively",
          "record",
          "beginning",
          "starting",
          "forthcoming",
          "redeemable",
          "maturing",
          "planning",
          "expected",
          "scheduled",
          "planned",
          "proposed",
          "slated",
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
          "his");

  private static final Set<String> PRESENT =
      Set.of(
          "open",
          "begin",
          "start",
          "end",
          "expire",
          "meet",
          "leave",
          "arrive",
          "resume",
          "take",
          "go",
          "come",
          "become",
          "mature",
          "face",
          "play",
          "run",
          "return",
          "close",
          "kick",
          "expect",
          "plan",
          "schedule",
          "intend",
          "hope",
          "propose",
          "project",
          "forecast",
          "anticipate",
          "promise",
          "vow",
          "threaten",
          "agree",
          "want",
          "aim",
          "prepare",
          "decide",
          "call",
          "ask",
          "urge",
          "pledge",
          "consider",
          "like",
          "seek");

  private QuickCues() {}

  /** Past or future, or null where only tags can tell. */
  static Cue of(TimeExpression expression) {
    Sentence sentence = expression.sentence();
    int first = VerbCues.tokenAt(sentence, expression.span().begin());
    if (first == 0) {
      return null;
    }
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      String form = sentence.form(i);
      if (FUTURE.contains(form)) {
        return new Cue(Tense.FUTURE, form);
      }
      if (PAST.contains(form)) {
        return new Cue(Tense.PAST, form, true);
      }
      if (AMBIGUOUS.contains(form) ? i == first - 1 || !isArticle(form) : mayBeVerb(form)) {
        return null;
      }
    }
    return null;
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
