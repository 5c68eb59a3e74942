package dev.dateline.event.dating;

import dev.dateline.event.EventClass;
import dev.dateline.event.clause.Dependents;
import dev.dateline.resolution.ResolvedTime;
import dev.dateline.text.Sentence;
import java.time.LocalDate;

/**
 * "Has condemned the bombing on Thursday", "is considering a request last week", "announced a
 * meeting next Tuesday": a time that the tense of its verb rules out dates the event named between
 * the two. English has no present perfect with a time that is over (Quirk et al. 1985, 4.20).
 */
final class TenseAgainstTime {

  /** News tells of what was said and done in the last days; what is older was done by others. */
  private static final int RECENT_DAYS = 7;

  private TenseAgainstTime() {}

  /**
   * @param token of the trigger that the time hangs on, or -1
   * @param first first token of the time
   * @return the token of the trigger that the time dates
   */
  static int of(Scene scene, Sentence sentence, int first, ResolvedTime time, int token) {
    LocalDate published = scene.published();
    if (published == null || token < 0 || token >= first || !sentence.tag(token).startsWith("VB")) {
      return token;
    }
    int trigger = scene.triggerAt(sentence, token);
    VerbGroup group = scene.group(trigger);
    LocalDate begin = time.value().when().earliest();
    LocalDate end = time.value().when().latest();
    boolean over = end != null && end.isBefore(published);
    boolean ahead = begin != null && begin.isAfter(published);
    boolean present = group.presentPerfect() || group.tense() == VerbGroup.Tense.PRESENT;
    boolean told = group.tense() == VerbGroup.Tense.PAST;
    if ((over && present) || (ahead && (told || group.presentPerfect()))) {
      int between = between(scene, sentence, token, first, ahead);
      return between >= 0 ? between : token;
    }
    boolean old = over && end.isBefore(published.minusDays(RECENT_DAYS));
    boolean judges =
        group.perfect() || scene.trigger(trigger).eventClass() != EventClass.OCCURRENCE;
    return old && told && judges ? judged(scene, sentence, token, first) : token;
  }

  /** The nearest event before the time that can be at it. */
  private static int between(Scene scene, Sentence sentence, int verb, int first, boolean ahead) {
    for (int t = first - 1; t > verb; t--) {
      int found = scene.triggerAt(sentence, t);
      if (found < 0) {
        continue;
      }
      VerbGroup.Tense tense = scene.group(found).tense();
      boolean fits =
          switch (tense) {
            case NONE -> true;
            case PAST, PAST_PARTICIPLE -> !ahead;
            case INFINITIVE, FUTURE, MODAL -> ahead;
            default -> false;
          };
      if (fits) {
        return t;
      }
    }
    return -1;
  }

  /**
   * "Condemned the kingdom's seizure of the islands on Aug. 2": the object that is told like a
   * clause.
   */
  private static int judged(Scene scene, Sentence sentence, int verb, int first) {
    for (int d : sentence.dependents(verb)) {
      boolean event =
          d > verb
              && d < first
              && sentence.relation(d).equals("obj")
              && scene.triggerAt(sentence, d) >= 0;
      if (event && Dependents.has(sentence, d, "nmod:poss")) {
        return d;
      }
    }
    return verb;
  }
}
