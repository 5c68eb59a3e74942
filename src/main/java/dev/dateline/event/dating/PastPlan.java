package dev.dateline.event.dating;

import dev.dateline.resolution.ResolvedTime;
import dev.dateline.text.Sentence;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/**
 * "Invited him to join in July 1997", "voted to support the bill Friday": a time that is past can't
 * date what an infinitive only plans; it dates the past verb that the infinitive hangs on. And a
 * time to come dates what is planned: "on Tuesday, the league plans to hold a vote".
 */
final class PastPlan {

  private static final Set<String> AHEAD = Set.of("next", "following", "coming", "later");

  private static final Set<String> PLANNING =
      Set.of("plan", "hope", "intend", "expect", "aim", "want", "prepare", "propose", "vow", "due");

  private PastPlan() {}

  /**
   * @param trigger that the time hangs on in the tree
   * @param first token of the time
   * @return the trigger that it dates
   */
  static int of(Scene scene, int trigger, ResolvedTime time, int first) {
    LocalDate published = scene.published();
    LocalDate last = time.value().when().latest();
    LocalDate begin = time.value().when().earliest();
    if (published != null && begin != null && begin.isAfter(published)) {
      return planned(scene, trigger);
    }
    boolean past = published != null && last != null && !last.isAfter(published);
    if (!past
        || scene.group(trigger).tense() != VerbGroup.Tense.INFINITIVE
        || pointsAhead(time.text())) {
      return trigger;
    }
    Sentence sentence = scene.trigger(trigger).sentence();
    int token = scene.trigger(trigger).token();
    int head = sentence.head(token);
    if (head < 0 || head > token || first < token) {
      return trigger;
    }
    String relation = sentence.relation(token);
    int above = scene.triggerAt(sentence, head);
    boolean hangs = relation.equals("xcomp") || relation.equals("advcl");
    return above >= 0 && hangs && scene.group(above).past() && !TimeClimb.sets(sentence, head)
        ? above
        : trigger;
  }

  private static int planned(Scene scene, int trigger) {
    Sentence sentence = scene.trigger(trigger).sentence();
    int token = scene.trigger(trigger).token();
    VerbGroup group = scene.group(trigger);
    boolean plans =
        PLANNING.contains(sentence.lemma(token))
            && !group.ahead()
            && group.tense() != VerbGroup.Tense.INFINITIVE;
    for (int d : sentence.dependents(token)) {
      int below = scene.triggerAt(sentence, d);
      boolean infinitive =
          below >= 0
              && sentence.relation(d).equals("xcomp")
              && scene.group(below).tense() == VerbGroup.Tense.INFINITIVE;
      if (plans && infinitive) {
        return below;
      }
    }
    return trigger;
  }

  /** "Promised to begin the following year": counted from the promise, it is the plan's. */
  private static boolean pointsAhead(String words) {
    for (String word : words.toLowerCase(Locale.ROOT).split(" ")) {
      if (AHEAD.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
