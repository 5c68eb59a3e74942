package dev.dateline.resolution;

import dev.dateline.text.Sentence;
import java.util.Set;

/**
 * Whether a date without a year lies in the year that its sentence names before it: "In 2016, she
 * was elected in May" sets a scene; "elected in 2016, she resigned in May" tells of two.
 */
final class SharedScene {

  /** How many tokens may stand before a year that leads its sentence. */
  private static final int LEAD = 2;

  /** How far a pair of times is looked through. */
  private static final int FARTHEST = 40;

  private static final Set<String> APART =
      Set.of(";", "again", "but", "while", "whereas", "before");

  /** Words that set a second time beside a year that doesn't lead: "from 60% in 2018 to 55% in". */
  private static final Set<String> BESIDE = Set.of("and", "or", "to", "from", "than");

  private SharedScene() {}

  /**
   * @param year where the year stands
   * @param date where the date begins
   */
  static boolean holds(Sentence sentence, int year, int date) {
    int from = sentence.tokenAt(year);
    int to = sentence.tokenAt(date);
    boolean leads = from <= LEAD;
    for (int i = from + 1; i < Math.min(to, from + FARTHEST); i++) {
      String form = sentence.lower(i);
      if (APART.contains(form) || !leads && (BESIDE.contains(form) || isFinite(sentence.tag(i)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFinite(String tag) {
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }
}
