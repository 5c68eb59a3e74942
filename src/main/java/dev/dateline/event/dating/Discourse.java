package dev.dateline.event.dating;

import dev.dateline.event.EventClass;
import dev.dateline.event.EventTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a reader who has come so far knows of the times told: the day the document is about, the day
 * on which each subject last acted, the last event with a time, and the actions that have one.
 */
final class Discourse {

  /** How many sentences of a document can set the day that it is about. */
  private static final int LEAD = 4;

  /** News tells of the last days; an older day in the lead is background. */
  private static final int NEWS_DAYS = 8;

  /** A time told is not carried further than this many sentences. */
  private static final int CARRY = 2;

  /**
   * So many dated mentions of one action are remembered: enough for prose, and linear for lists.
   */
  private static final int REPEATS = 32;

  /** One dated mention of an action. */
  record Dated(int trigger, EventTime time) {}

  private final Scene scene;
  private final boolean[] earlier;
  private final Map<String, List<Dated>> actions = new HashMap<>();
  private final Map<String, Dated> subjects = new HashMap<>();
  private final int focusTrigger;
  private final LocalDate focus;
  private Dated previous;
  private Dated background;

  /**
   * @param linked the times that expressions give, null for triggers without one
   * @param earlier which of them are an earlier occurrence of what the text is about
   */
  Discourse(Scene scene, EventTime[] linked, boolean[] earlier) {
    this.scene = scene;
    this.earlier = earlier;
    int lead = -1;
    for (int i = 0; i < linked.length; i++) {
      if (linked[i] == null || earlier[i]) {
        continue;
      }
      List<Dated> same = actions.computeIfAbsent(key(i), k -> new ArrayList<>(1));
      if (same.size() < REPEATS) {
        same.add(new Dated(i, linked[i]));
      }
      if (lead < 0 && isNews(i, linked[i])) {
        lead = i;
      }
    }
    focusTrigger = lead;
    focus = lead < 0 ? scene.published() : linked[lead].when().earliest();
  }

  private boolean isNews(int trigger, EventTime time) {
    if (scene.sentenceOf(trigger) >= LEAD || !Bounds.isDay(time.when())) {
      return false;
    }
    LocalDate day = time.when().earliest();
    LocalDate published = scene.published();
    return published != null
        && scene.group(trigger).past()
        && !scene.group(trigger).pastPerfect()
        && !day.isAfter(published)
        && day.isAfter(published.minusDays(NEWS_DAYS));
  }

  private String key(int trigger) {
    return ActionKey.of(scene.trigger(trigger));
  }

  /** The day that the document is about; that of publication where its lead names none. */
  LocalDate focus() {
    return focus;
  }

  /** The trigger that sets that day, or -1. */
  int focusTrigger() {
    return focusTrigger;
  }

  /**
   * The event told before, where the trigger goes on with it: it is near, and a pronoun or a word
   * like "then" ties the two; else null.
   */
  Dated previous(Facts facts) {
    return previous != null
            && scene.sentenceOf(facts.index()) - scene.sentenceOf(previous.trigger()) <= CARRY
            && facts.tied()
        ? previous
        : null;
  }

  /**
   * What the sentence before told of a time that was over before the day that the document is
   * about; null where there is none.
   */
  Dated background(int trigger) {
    return background != null
            && focus != null
            && scene.sentenceOf(trigger) == scene.sentenceOf(background.trigger()) + 1
            && background.time().when().latest().isBefore(focus)
        ? background
        : null;
  }

  /** The last dated act of the same subject; of one without a name only where it is near. */
  Dated of(Facts facts) {
    Dated found = facts.subject().isEmpty() ? null : subjects.get(facts.subject());
    boolean near =
        found != null
            && scene.sentenceOf(facts.index()) - scene.sentenceOf(found.trigger()) <= CARRY;
    return near || (found != null && facts.named() && isRecent(found)) ? found : null;
  }

  /** What someone did long before is background, not where the story goes on. */
  private boolean isRecent(Dated dated) {
    LocalDate published = scene.published();
    return published != null
        && dated.time().when().earliest().isAfter(published.minusDays(NEWS_DAYS));
  }

  /**
   * The mention of the same action that a mention most likely repeats: the last before it, else the
   * first after it, one that knows the day first. Null where there is none, and for verbs that
   * report: what is said twice is said at two times.
   */
  Dated sameAction(int trigger) {
    boolean says =
        scene.trigger(trigger).eventClass() == EventClass.REPORTING
            && scene.group(trigger).tense() != VerbGroup.Tense.NONE;
    return says ? null : sameAction(key(trigger), trigger);
  }

  /**
   * The same for a word that is no trigger itself.
   *
   * @param action key of the word
   * @param trigger where the reader is; never the answer
   */
  Dated sameAction(String action, int trigger) {
    List<Dated> told = actions.getOrDefault(action, List.of());
    Dated found = null;
    for (Dated one : told) {
      if (one.trigger() == trigger) {
        continue;
      }
      boolean finer = found != null && Bounds.isDay(found.time().when());
      boolean day = Bounds.isDay(one.time().when());
      if (found == null || (day && !finer) || (day == finer && one.trigger() < trigger)) {
        found = one;
      }
    }
    return found;
  }

  /** Takes note of a time as it is decided, in the order of the text. */
  void tell(Facts facts, EventTime time) {
    if (time.when() == null || !facts.group().past() || facts.noun() || earlier[facts.index()]) {
      return;
    }
    Dated dated = new Dated(facts.index(), time);
    boolean bounded = time.when().latest() != null && time.when().earliest() != null;
    if (bounded && !facts.group().perfect() && isMain(facts)) {
      previous = dated;
    }
    EventClass kind = facts.trigger().eventClass();
    boolean reported = facts.governor().path().equals("ccomp");
    if (kind != EventClass.REPORTING && (isMain(facts) || reported)) {
      switch (time.basis()) {
        case EXPRESSION -> background = bounded ? dated : null;
        case DOCUMENT -> background = null;
        default -> {}
      }
    }
    if (!facts.subject().isEmpty()
        && Bounds.isDay(time.when())
        && time.basis() == EventTime.Basis.EXPRESSION
        && kind != EventClass.STATE) {
      subjects.put(facts.subject(), dated);
    }
  }

  private static boolean isMain(Facts facts) {
    String relation = facts.governor().relation();
    return relation.equals("root") || relation.equals("conj") || relation.equals("parataxis");
  }
}
