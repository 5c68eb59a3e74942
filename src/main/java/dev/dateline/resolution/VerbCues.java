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
  private static final int NEAR = 4;

  /** How far before "could" a word may deny it. */
  private static final int DENIAL = 8;

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
      if (isForm(sentence, first - 1, "of") && isForm(sentence, first - 2, "ahead")) {
        return new Cue(Tense.FUTURE, "ahead of");
      }
      return new Cue(
          Tense.PAST, sentence.content().substring(expression.span().begin(), sentence.end(last)));
    }
    Cue quick = QuickCues.of(expression);
    if (quick != null) {
      return quick;
    }
    Cue named = byNeighbors(expression, sentence, first, last);
    if (named != null) {
      return named;
    }
    Cue cue = before(sentence, first);
    if (cue == null) {
      cue = after(sentence, last);
    }
    boolean limit =
        first > 1 && CueWords.LIMITS.contains(sentence.form(first - 1).toLowerCase(Locale.ROOT));
    return limit && cue.tense() == Tense.PAST && !cue.finite()
        ? new Cue(Tense.FUTURE, sentence.form(first - 1))
        : cue;
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
    int copula = CueWords.ON.contains(before) ? first - 2 : first - 1;
    if (isForm(sentence, copula, "is") || isForm(sentence, copula, "are")) {
      // "The next hearing is on Monday."
      return new Cue(Tense.FUTURE, sentence.form(copula));
    }
    if (before.equals("ended")) {
      return new Cue(Tense.PAST, "ended");
    }
    if (last >= sentence.size()) {
      return null;
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

  /** "ran until", "stayed there until": over, unlike what was extended until some day. */
  private static boolean lasted(Sentence sentence, int until) {
    for (int i = until - 1; i >= Math.max(0, until - NEAR); i--) {
      if (sentence.tag(i).equals("VBD")) {
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
      if (opens(sentence, i)) {
        return new Cue(Tense.FUTURE, form);
      }
      boolean verb = isVerb(sentence.tag(i)) || sentence.is(i, "set");
      if (sentence.is(i, "forecast")
          && (isForm(sentence, i - 1, "is") || isForm(sentence, i - 1, "are"))) {
        return new Cue(Tense.FUTURE, form);
      }
      Tense tense = verb ? tense(sentence, i, true) : null;
      if (tense != null) {
        return new Cue(tense, form, isFinitePast(sentence, i));
      }
    }
    return null;
  }

  /** "The talks, which began in March, resume on Monday": a verb, though tagged as a noun. */
  private static boolean opens(Sentence sentence, int i) {
    return sentence.tag(i).equals("NN")
        && isForm(sentence, i - 1, ",")
        && isForm(sentence, i + 1, "on")
        && CueWords.OPENING.contains(sentence.form(i));
  }

  /**
   * Whether a word that may point ahead does: not "the expected", "had been due", "a record high".
   */
  private static boolean pointsAhead(Sentence sentence, int i) {
    return !sentence.tag(i).equals("VBD")
        && !isForm(sentence, i - 1, "the")
        && !isPastPassive(sentence, i)
        && (!sentence.isIgnoringCase(i, "record")
            || isForm(sentence, i - 1, "of")
            || isForm(sentence, i + 1, "date"));
  }

  private static Cue after(Sentence sentence, int last) {
    for (int i = last; i < Math.min(sentence.size(), last + REACH); i++) {
      Tense tense = isVerb(sentence.tag(i)) ? tense(sentence, i, false) : null;
      if (tense != null) {
        return new Cue(tense, sentence.form(i));
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
        && (auxiliary(sentence, i, "have") || isForm(sentence, i - 2, "had"));
  }

  /** "filed", "had filed": done by the time named, so that "by Friday" doesn't point ahead. */
  private static boolean isFinitePast(Sentence sentence, int i) {
    return sentence.tag(i).equals("VBD")
        || sentence.tag(i).equals("VBN") && hasForm(sentence, i, "had");
  }

  /** What the verb at this token tells, or null where another must. */
  private static Tense tense(Sentence sentence, int i, boolean leftwards) {
    String lemma = sentence.lemma(i);
    if (leftwards
        && sentence.is(i, "set")
        && (isForm(sentence, i + 1, "on") || isForm(sentence, i + 1, "in"))) {
      // "a record set on Aug. 6", not "set to resume" or "set for Friday".
      return Tense.PAST;
    }
    String tag = tag(sentence, i);
    if (!tag.equals(sentence.tag(i))) {
      lemma = sentence.form(i).substring(0, sentence.form(i).length() - 1);
    }
    switch (tag) {
      case "VBG":
        return isArranged(sentence, i, lemma) ? Tense.FUTURE : null;
      case "MD":
        return modal(sentence, i);
      case "VBD":
        if (lemma.equals("plan") && leftwards) {
          return Tense.FUTURE;
        }
        if (CueWords.SCHEDULING.contains(lemma) && leftwards) {
          return Tense.FUTURE;
        }
        return CueWords.PLANNING.contains(lemma) && leftwards && precedesInfinitive(sentence, i)
            ? Tense.FUTURE
            : Tense.PAST;
      case "VBN":
        return participle(sentence, i, lemma);
      case "VB":
        return infinitive(sentence, i);
      case "VBZ":
      case "VBP":
        if (lemma.equals("have")) {
          return leftwards ? Tense.PAST : nextIs(sentence, i, "VBN") ? Tense.PAST : null;
        }
        if (lemma.equals("be")) {
          return null;
        }
        return present(lemma);
      default:
        return null;
    }
  }

  /** A form in -s is a present, whatever the tagger says; "was" is none. */
  private static String tag(Sentence sentence, int i) {
    String tag = sentence.tag(i);
    boolean past = tag.equals("VBD") || tag.equals("VBN");
    return past && sentence.form(i).endsWith("s") && !sentence.isIgnoringCase(i, "was")
        ? "VBZ"
        : tag;
  }

  /** "are meeting on Tuesday": arranged. */
  private static boolean isArranged(Sentence sentence, int i, String lemma) {
    return (CueWords.OPENING.contains(lemma) || CueWords.ARRANGED.contains(lemma))
        && (isForm(sentence, i - 1, "is") || isForm(sentence, i - 1, "are"));
  }

  private static Tense modal(Sentence sentence, int i) {
    if (sentence.isIgnoringCase(i, "could") && isDenied(sentence, i)
        || isForm(sentence, i + 1, "have") && !sentence.isIgnoringCase(i, "will")) {
      // "could have left", "must have seen": over.
      return Tense.PAST;
    }
    return switch (sentence.form(i).toLowerCase(Locale.ROOT)) {
      case "will",
          "'ll",
          "\u2019ll",
          "wo",
          "shall",
          "can",
          "may",
          "should",
          "must",
          "would",
          "could",
          "might",
          "'d" ->
          Tense.FUTURE;
      default -> null;
    };
  }

  /** "couldn't be reached Friday", "neither could be found": tried in the past, in vain. */
  private static boolean isDenied(Sentence sentence, int i) {
    for (int k = Math.max(0, i - DENIAL); k <= Math.min(sentence.size() - 1, i + 2); k++) {
      String form = sentence.form(k).toLowerCase(Locale.ROOT);
      if (k > i
          ? form.equals("n't") || form.equals("n\u2019t") || form.equals("not")
          : form.equals("neither") || form.equals("nor") || form.equals("nobody")) {
        return true;
      }
    }
    return false;
  }

  private static Tense participle(Sentence sentence, int i, String lemma) {
    if (auxiliary(sentence, i, "have")) {
      return CueWords.SCHEDULING.contains(lemma) && !hasForm(sentence, i, "had")
          ? Tense.FUTURE
          : Tense.PAST;
    }
    for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
      String tag = sentence.tag(k);
      if (tag.equals("MD")) {
        return modal(sentence, k);
      }
      if (isTo(sentence, k)) {
        return Tense.FUTURE;
      }
      if (sentence.lemma(k).equals("be") && tag.startsWith("VB")) {
        if (tag.equals("VBD")) {
          return CueWords.PLANNING.contains(lemma) && precedesInfinitive(sentence, i)
              ? Tense.FUTURE
              : Tense.PAST;
        }
        if (tag.equals("VB") || tag.equals("VBN")) {
          continue;
        }
        return CueWords.PLANNING.contains(lemma) ? Tense.FUTURE : null;
      }
      if (!tag.equals("RB")) {
        break;
      }
    }
    return CueWords.PLANNING.contains(lemma) ? Tense.FUTURE : Tense.PAST;
  }

  /**
   * "will meet", "expects to meet": ahead; "had to meet", "failed to meet": as the verb before it.
   */
  private static Tense infinitive(Sentence sentence, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
      String tag = sentence.tag(k);
      if (tag.equals("MD")) {
        return modal(sentence, k);
      }
      if (isTo(sentence, k)) {
        return isPlanned(sentence, k) ? Tense.FUTURE : null;
      }
      if (tag.startsWith("NN") || tag.startsWith("PRP") || tag.equals(",")) {
        // "Abbas and Netanyahu meet": a present that the tagger took for an infinitive.
        return present(sentence.lemma(i));
      }
      if (!tag.equals("RB")) {
        return sentence.lemma(k).equals("do") && tag.equals("VBD") ? Tense.PAST : null;
      }
    }
    return null;
  }

  /** Whether what stands before "to" plans: "expects to", "ready to", "is to", "a deadline to". */
  private static boolean isPlanned(Sentence sentence, int to) {
    for (int k = to - 1; k >= Math.max(0, to - 3); k--) {
      String lemma = sentence.lemma(k);
      if (CueWords.PLANNING.contains(lemma)
          || CueWords.AHEAD.contains(lemma)
          || CueWords.READY.contains(lemma)) {
        return !auxiliary(sentence, k, "have") || !hasForm(sentence, k, "had");
      }
      if (lemma.equals("be") && k == to - 1) {
        return true;
      }
      if (!sentence.tag(k).startsWith("NN") && !sentence.tag(k).startsWith("RB")) {
        return false;
      }
    }
    return false;
  }

  private static boolean hasForm(Sentence sentence, int i, String form) {
    for (int k = Math.max(0, i - 4); k < i; k++) {
      if (sentence.form(k).equalsIgnoreCase(form)) {
        return true;
      }
    }
    return false;
  }

  private static boolean precedesInfinitive(Sentence sentence, int i) {
    return isTo(sentence, i + 1)
        || i + 2 < sentence.size() && sentence.tag(i + 1).equals("RB") && isTo(sentence, i + 2);
  }

  /** Whether the token is "to"; taggers take the infinitive's for a preposition now and then. */
  private static boolean isTo(Sentence sentence, int i) {
    return isForm(sentence, i, "to");
  }

  /** Verbs whose present tells of a plan or a schedule. */
  private static Tense present(String lemma) {
    return CueWords.PLANNING.contains(lemma) || CueWords.OPENING.contains(lemma)
        ? Tense.FUTURE
        : null;
  }

  private static boolean isForm(Sentence sentence, int i, String form) {
    return i >= 0 && i < sentence.size() && sentence.isIgnoringCase(i, form);
  }

  private static boolean nextIs(Sentence sentence, int i, String tag) {
    for (int k = i + 1; k < Math.min(sentence.size(), i + 3); k++) {
      if (sentence.tag(k).equals(tag)) {
        return true;
      }
      if (!sentence.tag(k).equals("RB")) {
        return false;
      }
    }
    return false;
  }

  private static boolean auxiliary(Sentence sentence, int i, String lemma) {
    for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
      String tag = sentence.tag(k);
      if (sentence.lemma(k).equals(lemma) && tag.startsWith("VB") && !tag.equals("VB")) {
        return true;
      }
      if (!tag.equals("RB") && !tag.equals("VBN")) {
        return false;
      }
    }
    return false;
  }
}
