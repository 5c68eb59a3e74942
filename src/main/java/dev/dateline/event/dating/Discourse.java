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

  /** One dated mention of an action. */
  record Dated(int trigger, EventTime time) {}

  private final Scene scene;
  private final boolean[] earlier;
  private final Map<String, List<Dated>> actions = new HashMap<>();
  private final Map<String, Dated> subjects = new HashMap<>();
  private final int focusTrigger;
  private final LocalDate focus;
  private Dated previous;

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
      actions.computeIfAbsent(key(i), k -> new ArrayList<>(1)).add(new Dated(i, linked[i]));
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
    var found = scene.trigger(trigger);
    return ActionKey.of(found.sentence().lemma(found.token()).toLowerCase(java.util.Locale.ROOT));
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

  /** The last dated act of the same subject; of one without a name only where it is near. */
  Dated of(Facts facts) {
    Dated found = facts.subject().isEmpty() ? null : subjects.get(facts.subject());
    boolean near =
        found != null
            && scene.sentenceOf(facts.index()) - scene.sentenceOf(found.trigger()) <= CARRY;
    return near || facts.named() ? found : null;
  }

  /** The mention of the same action that a mention most likely repeats, or null. */
  Dated sameAction(int trigger) {
    List<Dated> told = actions.get(key(trigger));
    if (told == null || scene.trigger(trigger).eventClass() == EventClass.REPORTING) {
      return null;
    }
    Dated before = null;
    for (Dated one : told) {
      if (one.trigger() == trigger) {
        continue;
      }
      if (one.trigger() < trigger || before == null) {
        before = one;
      }
    }
    return before;
  }

  /** How many different times the action has in the document. */
  int timesOfAction(int trigger) {
    List<Dated> told = actions.getOrDefault(key(trigger), List.of());
    return (int) told.stream().map(one -> one.time().when().edtf()).distinct().count();
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
