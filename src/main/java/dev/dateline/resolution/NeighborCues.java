package dev.dateline.resolution;

import dev.dateline.text.Sentence;

/**
 * Direction by the words right beside a time, before any verb further off is asked: "Friday's
 * call", "until Friday", "can't wait for Friday", "the ministry on Friday ordered".
 */
final class NeighborCues {

  private static final int NEAR = 4;

  private NeighborCues() {}

  /**
   * Direction of a time that only names a thing, or null: "Friday's call", "January delivery".
   *
   * @param begin where the time begins in the text
   * @param first its first token
   * @param last one past its last token
   */
  static Cue ofThing(Sentence sentence, int begin, int first, int last) {
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
      return new Cue(Tense.PAST, sentence.content().substring(begin, sentence.end(last)));
    }
    if (last < sentence.size()
        && CueWords.MODAL.contains(sentence.form(last))
        && (VerbTense.isForm(sentence, first - 1, "that")
            || first > 0 && CueWords.SAID.contains(sentence.form(first - 1)))) {
      // "said Monday would be her last day": what is told of the day itself.
      return new Cue(Tense.FUTURE, sentence.form(last));
    }
    boolean traded =
        last < sentence.size() && CueWords.TRADED.contains(sentence.form(last))
            || first > 1
                && sentence.is(first - 1, "for")
                && CueWords.TRADED.contains(sentence.form(first - 2));
    // "crude for January delivery", "futures for April": still to be met.
    return traded ? new Cue(Tense.FUTURE, "still traded") : null;
  }

  private static boolean isPossessive(String form) {
    return form.equals("'s") || form.equals("\u2019s") || form.equals("'") || form.equals("\u2019");
  }

  /**
   * What prepositions, verbs and nouns beside the time decide, or null.
   *
   * @param begin where the time begins in the text
   * @param first its first token
   * @param last one past its last token
   */
  static Cue ofVerbs(Sentence sentence, int begin, int first, int last) {
    String before = first > 0 ? sentence.lower(first - 1) : "";
    if (CueWords.UNTIL.contains(before) && first > 1) {
      if (wasUntil(sentence, first - 1)) {
        return new Cue(Tense.PAST, "was until");
      }
      return lasted(sentence, first - 1)
          ? new Cue(Tense.PAST, sentence.form(first - 2))
          : new Cue(Tense.FUTURE, "until");
    }
    if (before.equals("to")
        && first > 1
        && CueWords.PUTTING_OFF.contains(sentence.lower(first - 2))) {
      return new Cue(Tense.FUTURE, sentence.form(first - 2) + " to");
    }
    if (VerbTense.isForm(sentence, first - 1, "set") && VerbTense.isForm(sentence, last, "as")) {
      // "set Friday as the deadline": a plan told in the past.
      return new Cue(Tense.FUTURE, "set", true);
    }
    if (isAwaited(sentence, first)) {
      return new Cue(Tense.FUTURE, sentence.form(first - 2) + " " + sentence.form(first - 1));
    }
    if (isAppointed(sentence, first)) {
      return new Cue(Tense.FUTURE, sentence.form(first - 2) + " for");
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
      return new Cue(Tense.PAST, sentence.content().substring(begin, sentence.end(last)));
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
        || CueWords.PLANNING.contains(sentence.lemma(last)) && !isSpoken(sentence, last)
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

  /** "Damascus on Sunday called for talks"; not "a strike on Sunday called by the union". */
  private static boolean isSpoken(Sentence sentence, int verb) {
    return CueWords.SPOKEN.contains(sentence.lemma(verb))
        && sentence.tag(verb).equals("VBD")
        && !VerbTense.isForm(sentence, verb + 1, "by");
  }

  /** "can't wait for Friday", "looking forward to Friday". */
  private static boolean isAwaited(Sentence sentence, int first) {
    return VerbTense.isForm(sentence, first - 2, "wait")
            && CueWords.AWAITING.contains(sentence.lower(first - 1))
        || VerbTense.isForm(sentence, first - 2, "forward")
            && VerbTense.isForm(sentence, first - 1, "to");
  }

  /** "called a strike for Friday", "an election has been set for June 5". */
  private static boolean isAppointed(Sentence sentence, int first) {
    if (!VerbTense.isForm(sentence, first - 1, "for")
        || first < 3
        || !CueWords.APPOINTMENTS.contains(sentence.lemma(first - 2))) {
      return false;
    }
    for (int i = first - 3; i >= Math.max(0, first - 2 - NEAR); i--) {
      if (CueWords.APPOINTING.contains(sentence.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  /** "that was until Friday", "it was not until Friday that". */
  private static boolean wasUntil(Sentence sentence, int until) {
    boolean not =
        VerbTense.isForm(sentence, until - 1, "not")
            || VerbTense.isForm(sentence, until - 1, "n't");
    int verb = not ? until - 2 : until - 1;
    return VerbTense.isForm(sentence, verb, "was")
        && (not
            || VerbTense.isForm(sentence, verb - 1, "that")
            || VerbTense.isForm(sentence, verb - 1, "it"));
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
}
