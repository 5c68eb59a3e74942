package dev.dateline.event.dating;

import dev.dateline.text.Sentence;
import java.util.function.IntPredicate;

/** "Friday's call", "last year's final": a time that possesses a noun dates what the noun names. */
final class PossessiveTime {

  private PossessiveTime() {}

  /** The noun that the time possesses; -1 where there is no possessive. */
  static int noun(Sentence sentence, int head, int last) {
    boolean marked = sentence.tag(last).equals("POS");
    if (!marked && last + 1 < sentence.size()) {
      marked = sentence.tag(last + 1).equals("POS");
    }
    if (!marked) {
      return -1;
    }
    if (sentence.relation(head).equals("nmod:poss")) {
      return sentence.head(head);
    }
    // the noun that closes the phrase
    int noun = -1;
    for (int t = last + 1; t < sentence.size() && t <= last + 6; t++) {
      String tag = sentence.tag(t);
      if (tag.startsWith("NN") || tag.equals("VBG")) {
        noun = t;
      } else if (!tag.equals("POS") && !tag.startsWith("JJ") && !tag.equals("CD")) {
        break;
      }
    }
    return noun;
  }

  /** "lost last year's final": a noun that reports nothing by itself lends its time to the verb. */
  static int enactor(Sentence sentence, int noun, IntPredicate trigger) {
    int verb = sentence.head(noun);
    boolean enacted =
        verb >= 0
            && sentence.relation(noun).equals("obj")
            && trigger.test(verb)
            && Enacting.enacts(sentence, verb);
    return enacted ? verb : -1;
  }
}
