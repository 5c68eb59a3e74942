package dev.dateline.event.dating;

import dev.dateline.event.EventClass;
import dev.dateline.text.Sentence;

/**
 * "By Wednesday they had rescued 230 people, a minister said": a time that opens the sentence dates
 * the clause it opens, not the report that follows.
 */
final class FrontedTime {

  private FrontedTime() {}

  /**
   * @param first first token of the time
   * @param last its last token
   * @param governor the token that it hangs on in the tree, or -1
   * @return the token of the trigger that it dates, or -1
   */
  static int of(Scene scene, Sentence sentence, int first, int last, int governor) {
    if (governor <= last || first > 2) {
      return governor;
    }
    int trigger = scene.triggerAt(sentence, governor);
    if (scene.trigger(trigger).eventClass() != EventClass.REPORTING) {
      return governor;
    }
    for (int t = last + 1; t < governor; t++) {
      int found = scene.triggerAt(sentence, t);
      boolean clause =
          found >= 0
              && scene.group(found).past()
              && sentence.tag(t).startsWith("VB")
              && hasSubjectAfter(sentence, t, last);
      if (clause) {
        return t;
      }
    }
    return governor;
  }

  private static boolean hasSubjectAfter(Sentence sentence, int verb, int time) {
    for (int d : sentence.dependents(verb)) {
      if (sentence.relation(d).startsWith("nsubj") && d == time + 1 + offset(sentence, time)) {
        return true;
      }
    }
    return false;
  }

  /** A comma or an article may stand between the time and the subject. */
  private static int offset(Sentence sentence, int time) {
    int offset = 0;
    for (int t = time + 1; t < sentence.size() && offset < 3; t++) {
      String tag = sentence.tag(t);
      if (!tag.equals(",") && !tag.equals("DT") && !tag.startsWith("JJ")) {
        break;
      }
      offset++;
    }
    return offset;
  }
}
