package dev.dateline.resolution;

import dev.dateline.text.Sentence;

/** Which infinitives and plans lie ahead: "expects to meet", not "seemed to be caused". */
final class Infinitives {

  private Infinitives() {}

  /** "called for a rally on Friday", not "called for calm on Friday". */
  static boolean isCallToMeet(Sentence sentence, int i, String lemma) {
    if (!lemma.equals("call")) {
      return false;
    }
    for (int k = i + 1; k < Math.min(sentence.size(), i + 6); k++) {
      if (CueWords.MEETINGS.contains(sentence.form(k))) {
        return true;
      }
    }
    return false;
  }

  /** "the latest city to be bombed", "the third one to be caught": it has been. */
  static boolean isLatest(Sentence sentence, int to) {
    for (int k = to - 1; k >= Math.max(0, to - 4); k--) {
      if (CueWords.LATEST.contains(sentence.form(k))) {
        return true;
      }
      if (!sentence.tag(k).startsWith("NN") && !sentence.tag(k).startsWith("JJ")) {
        return false;
      }
    }
    return false;
  }

  /** "seemed to be sparked by", "is thought to be caught". */
  static boolean isSeeming(Sentence sentence, int to) {
    return to > 0 && CueWords.SEEMING.contains(sentence.lemma(to - 1));
  }

  /** Whether what stands before "to" plans: "expects to", "ready to", "is to", "a deadline to". */
  static boolean isPlanned(Sentence sentence, int to) {
    for (int k = to - 1; k >= Math.max(0, to - 3); k--) {
      String lemma = sentence.lemma(k);
      if (CueWords.PLANNING.contains(lemma)
          || CueWords.AHEAD.contains(lemma)
          || CueWords.READY.contains(lemma)) {
        boolean tried = CueWords.READY.contains(lemma) || CueWords.STARTED.contains(lemma);
        if (tried && sentence.tag(k).equals("VBD")
            || tried && sentence.tag(k).equals("VBN") && VerbTense.auxiliary(sentence, k, "have")
            || lemma.equals("able") && wasBefore(sentence, k)) {
          // "declined to comment", "were able to speak": done.
          return false;
        }
        return !VerbTense.auxiliary(sentence, k, "have") || !VerbTense.hasForm(sentence, k, "had");
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

  /** "was able", "were finally able". */
  private static boolean wasBefore(Sentence sentence, int i) {
    int k = i > 0 && sentence.tag(i - 1).equals("RB") ? i - 2 : i - 1;
    return VerbTense.isForm(sentence, k, "was") || VerbTense.isForm(sentence, k, "were");
  }

  /** Whether the verb takes an infinitive: "expects to meet", "plans now to meet". */
  static boolean precedesInfinitive(Sentence sentence, int i) {
    return isTo(sentence, i + 1) && !isPlace(sentence, i + 2)
        || i + 2 < sentence.size() && sentence.tag(i + 1).equals("RB") && isTo(sentence, i + 2);
  }

  /** "called to the house". */
  private static boolean isPlace(Sentence sentence, int i) {
    return i < sentence.size() && (sentence.tag(i).equals("DT") || sentence.tag(i).equals("PRP$"));
  }

  /** Whether the token is "to"; taggers take the infinitive's for a preposition now and then. */
  static boolean isTo(Sentence sentence, int i) {
    return VerbTense.isForm(sentence, i, "to");
  }
}
