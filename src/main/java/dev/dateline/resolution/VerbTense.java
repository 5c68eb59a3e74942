package dev.dateline.resolution;

import dev.dateline.text.Sentence;

/** Whether one verb, with its auxiliaries, tells of the past or points ahead. Works on tags. */
final class VerbTense {

  /** How far before "could" a word may deny it. */
  private static final int DENIAL = 8;

  private VerbTense() {}

  /** What the verb at this token tells, or null where another must. */
  static Tense of(Sentence sentence, int i, boolean leftwards) {
    String lemma = sentence.lemma(i);
    if (leftwards
        && sentence.is(i, "set")
        && (isForm(sentence, i + 1, "on") || isForm(sentence, i + 1, "in"))) {
      // "a record set on Aug. 6", not "set to resume" or "set for Friday".
      return Tense.PAST;
    }
    if (isUnchangedPast(sentence, i)) {
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
        if (leftwards && Infinitives.isCallToMeet(sentence, i, lemma)) {
          return Tense.FUTURE;
        }
        return CueWords.PLANNING.contains(lemma)
                && !CueWords.STARTED.contains(lemma)
                && leftwards
                && Infinitives.precedesInfinitive(sentence, i)
            ? Tense.FUTURE
            : Tense.PAST;
      case "VBN":
        return participle(sentence, i, lemma, leftwards);
      case "VB":
        return infinitive(sentence, i);
      case "VBZ":
      case "VBP":
        if (lemma.equals("have") && Infinitives.isTo(sentence, i + 1)) {
          return Tense.FUTURE;
        }
        if (lemma.equals("have")) {
          return leftwards ? Tense.PAST : nextIs(sentence, i, "VBN") ? Tense.PAST : null;
        }
        if (lemma.equals("be")) {
          return null;
        }
        return isObject(sentence, i) ? null : present(sentence, i, lemma);
      default:
        return null;
    }
  }

  /**
   * "Rebels hit the town", "protesters set fire to a car": verbs whose past looks like their
   * present are told in the past by news, with no "to", modal or other auxiliary before them.
   */
  private static boolean isUnchangedPast(Sentence sentence, int i) {
    if (!CueWords.UNCHANGED.contains(sentence.form(i))
        || sentence.is(i, "set")
            && (isForm(sentence, i + 1, "to") || isForm(sentence, i + 1, "for"))) {
      return false;
    }
    int k = i - 1;
    while (k >= 0 && sentence.tag(k).equals("RB")) {
      k--;
    }
    return k >= 0 && (sentence.tag(k).startsWith("NN") || sentence.tag(k).equals("PRP"));
  }

  /** A form in -s is a present, whatever the tagger says; "was" is none. */
  private static String tag(Sentence sentence, int i) {
    String tag = sentence.tag(i);
    boolean past = tag.equals("VBD") || tag.equals("VBN");
    return past && sentence.form(i).endsWith("s") && !sentence.isIgnoringCase(i, "was")
        ? "VBZ"
        : tag;
  }

  /** "published her tax returns": a noun, whatever the tagger says. */
  private static boolean isObject(Sentence sentence, int i) {
    int k = i - 1;
    while (k >= 0 && (sentence.tag(k).startsWith("NN") || sentence.tag(k).startsWith("JJ"))) {
      k--;
    }
    boolean determined = k >= 0 && (sentence.tag(k).equals("PRP$") || sentence.tag(k).equals("DT"));
    return determined && k > 0 && sentence.tag(k - 1).equals("VBD");
  }

  /** "are meeting on Tuesday", "are hoping for": arranged. */
  private static boolean isArranged(Sentence sentence, int i, String lemma) {
    return (CueWords.OPENING.contains(lemma)
            || CueWords.ARRANGED.contains(lemma)
            || CueWords.PLANNING.contains(lemma))
        && (isForm(sentence, i - 1, "is") || isForm(sentence, i - 1, "are"));
  }

  private static Tense modal(Sentence sentence, int i) {
    if (sentence.isIgnoringCase(i, "could") && (isDenied(sentence, i) || isPerceived(sentence, i))
        || isForm(sentence, i + 1, "have")
            && !Infinitives.isTo(sentence, i + 2)
            && !sentence.isIgnoringCase(i, "will")) {
      // "could have left", "must have seen": over.
      return Tense.PAST;
    }
    return switch (sentence.lower(i)) {
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

  /** "could be heard Friday": what was there to hear. */
  private static boolean isPerceived(Sentence sentence, int i) {
    return isForm(sentence, i + 1, "be")
        && i + 2 < sentence.size()
        && CueWords.PERCEIVED.contains(sentence.form(i + 2));
  }

  /** "couldn't be reached Friday", "neither could be found": tried in the past, in vain. */
  private static boolean isDenied(Sentence sentence, int i) {
    for (int k = Math.max(0, i - DENIAL); k <= Math.min(sentence.size() - 1, i + 2); k++) {
      String form = sentence.lower(k);
      if (k > i
          ? form.equals("n't") || form.equals("n\u2019t") || form.equals("not")
          : form.equals("neither") || form.equals("nor") || form.equals("nobody")) {
        return true;
      }
    }
    return false;
  }

  private static Tense participle(Sentence sentence, int i, String lemma, boolean leftwards) {
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
      if (Infinitives.isTo(sentence, k)) {
        return Infinitives.isLatest(sentence, k) || Infinitives.isSeeming(sentence, k)
            ? Tense.PAST
            : Tense.FUTURE;
      }
      if (sentence.lemma(k).equals("be") && tag.startsWith("VB")) {
        if (tag.equals("VBD")) {
          return CueWords.PLANNING.contains(lemma) && Infinitives.precedesInfinitive(sentence, i)
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
    return CueWords.PLANNING.contains(lemma) && !CueWords.SPOKEN.contains(lemma)
            || leftwards && Infinitives.isCallToMeet(sentence, i, lemma)
        ? Tense.FUTURE
        : Tense.PAST;
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
      if (Infinitives.isTo(sentence, k)) {
        return Infinitives.isPlanned(sentence, k) ? Tense.FUTURE : null;
      }
      if (tag.startsWith("NN") || tag.startsWith("PRP") || tag.equals(",")) {
        // "Reyes and Ostrowski meet": a present that the tagger took for an infinitive.
        return present(sentence, i, sentence.lemma(i));
      }
      if (!tag.equals("RB")) {
        return sentence.lemma(k).equals("do") && tag.equals("VBD") ? Tense.PAST : null;
      }
    }
    return null;
  }

  static boolean hasForm(Sentence sentence, int i, String form) {
    for (int k = Math.max(0, i - 4); k < i; k++) {
      if (sentence.form(k).equalsIgnoreCase(form)) {
        return true;
      }
    }
    return false;
  }

  /** Verbs whose present tells of a plan or a schedule. */
  private static Tense present(Sentence sentence, int i, String lemma) {
    if (lemma.equals("take")
        && i + 1 < sentence.size()
        && !CueWords.TAKING.contains(sentence.form(i + 1))) {
      // "rebels take a town on Tuesday", told beside a picture: only what "takes place" is planned.
      return null;
    }
    return CueWords.PLANNING.contains(lemma) || CueWords.OPENING.contains(lemma)
        ? Tense.FUTURE
        : null;
  }

  static boolean isForm(Sentence sentence, int i, String form) {
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

  static boolean auxiliary(Sentence sentence, int i, String lemma) {
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
