package dev.dateline.event.dating;

import dev.dateline.text.Sentence;
import java.util.function.IntPredicate;

/**
 * "said Friday that troops entered", "told reporters on Thursday he would go": a time between a
 * verb and the clause that it reports is the verb's, whatever the tree says.
 */
final class TimeBeforeReport {

  private TimeBeforeReport() {}

  /** The verb before the time, or -1 where the time hangs on something before it anyhow. */
  static int verb(Sentence sentence, int first, int last, int head, IntPredicate trigger) {
    if (last + 1 >= sentence.size() || climbsBefore(sentence, head, first)) {
      return -1;
    }
    int before = first - 1;
    if (before >= 0 && sentence.tag(before).equals("IN")) {
      before--;
    }
    int steps = 0;
    while (before >= 0 && steps++ < 4 && isObject(sentence.tag(before))) {
      before--;
    }
    return before >= 0 && trigger.test(before) && sentence.tag(before).startsWith("VB")
        ? before
        : -1;
  }

  private static boolean isObject(String tag) {
    return tag.startsWith("NN") || tag.startsWith("PRP") || tag.equals("DT") || tag.equals("RB");
  }

  private static boolean climbsBefore(Sentence sentence, int head, int first) {
    int up = sentence.head(head);
    return up >= 0 && up < first;
  }
}
