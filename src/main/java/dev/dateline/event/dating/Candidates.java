package dev.dateline.event.dating;

import dev.dateline.event.EventTime;
import dev.dateline.event.EventTime.Basis;
import dev.dateline.text.Sentence;
import dev.dateline.time.When;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** The times that an event without an expression of its own may have, each with its reason. */
final class Candidates {

  private final Scene scene;
  private final Discourse discourse;
  private final EventTime[] times;

  /**
   * @param times what is decided so far; governors come before what they govern
   */
  Candidates(Scene scene, Discourse discourse, EventTime[] times) {
    this.scene = scene;
    this.discourse = discourse;
    this.times = times;
  }

  /** Those that are at hand for a trigger. */
  Map<Choice, EventTime> of(Facts facts) {
    Map<Choice, EventTime> found = new EnumMap<>(Choice.class);
    LocalDate published = scene.published();
    if (published != null) {
      put(found, Choice.PUBLICATION, When.day(published), "told as of the publication date");
      put(
          found,
          Choice.FRESH,
          When.day(published).approximately(),
          "told as fresh news on the publication date");
      put(
          found,
          Choice.BEFORE_PUBLICATION,
          Bounds.someDay(null, published),
          "told as past on the publication date");
      put(
          found,
          Choice.AFTER_PUBLICATION,
          Bounds.someDay(published, null),
          "still ahead on the publication date");
      put(
          found,
          Choice.ONGOING,
          When.from(published),
          "goes on at the publication date; no end is told");
    }
    if (discourse.focusTrigger() >= 0
        && discourse.focusTrigger() != facts.index()
        && !discourse.focus().equals(published)) {
      String lead = "'" + word(discourse.focusTrigger()) + "' of the lead";
      put(found, Choice.FOCUS, When.day(discourse.focus()), "told of the day of " + lead);
      put(
          found,
          Choice.BEFORE_FOCUS,
          Bounds.someDay(null, discourse.focus()),
          "before the day of " + lead);
    }
    governed(found, facts);
    background(found, facts);
    Discourse.Dated same = discourse.sameAction(facts.index());
    if (same != null && mayRepeat(facts)) {
      inherit(found, Choice.SAME_ACTION, same, "the same event as '" + word(same.trigger()) + "'");
    }
    Discourse.Dated object = facts.object() < 0 ? null : discourse.sameAction(facts.object());
    if (object != null && Enacting.enacts(facts.trigger())) {
      String what = "'" + word(facts.object()) + "'";
      inherit(found, Choice.OBJECT, object, "the time of " + what + ", told elsewhere");
    }
    Discourse.Dated happened =
        facts.subject().isEmpty() || facts.named()
            ? null
            : discourse.sameAction(ActionKey.of(facts.subject()), facts.index());
    if (happened != null) {
      String what = "'" + facts.subject() + "'";
      inherit(found, Choice.SUBJECT, happened, "says more of " + what + ", told elsewhere");
    }
    Discourse.Dated subject = discourse.of(facts);
    if (subject != null) {
      inherit(
          found,
          Choice.SAME_SUBJECT,
          subject,
          "told along with '" + word(subject.trigger()) + "', of the same subject");
    }
    Discourse.Dated previous = discourse.previous(facts);
    if (previous != null) {
      String told = "'" + word(previous.trigger()) + "', told before it";
      inherit(found, Choice.PREVIOUS, previous, "at the time of " + told);
    }
    return found;
  }

  /** A story told in the past doesn't return to the day of the news with its next sentence. */
  private void background(Map<Choice, EventTime> found, Facts facts) {
    Discourse.Dated old = discourse.background(facts.index());
    if (old == null) {
      return;
    }
    EventTime time = old.time();
    boolean day = Bounds.isDay(time.when());
    When when = day ? Bounds.someDay(time.when().latest(), scene.published()) : time.when();
    String told = "'" + word(old.trigger()) + "', told just before it";
    String reason = (day ? "not before " : "at the time of ") + told;
    found.put(Choice.BACKGROUND, new EventTime(when, Basis.INHERITED, time.expression(), reason));
  }

  /** Only what the text treats as known, or tells in passing, repeats what is told elsewhere. */
  private static boolean mayRepeat(Facts facts) {
    return facts.noun()
        ? facts.definite()
        : facts.headline()
            || facts.governor().exists()
            || facts.governor().relation().startsWith("advcl")
            || facts.tied()
            || facts.group().pastPerfect();
  }

  private void governed(Map<Choice, EventTime> found, Facts facts) {
    int governor = facts.governor().trigger();
    if (governor < 0 || times[governor] == null || times[governor].when() == null) {
      return;
    }
    When when = times[governor].when();
    String word = "'" + word(governor) + "'";
    found.put(
        Choice.GOVERNOR,
        new EventTime(
            when, Basis.INHERITED, times[governor].expression(), "at the time of " + word));
    LocalDate published = scene.published();
    boolean ahead =
        times[governor].basis() == Basis.EXPRESSION
            && published != null
            && when.earliest() != null
            && when.earliest().isAfter(published);
    if (when.earliest() != null && when.latest() != null) {
      found.put(Choice.DATED_GOVERNOR, found.get(Choice.GOVERNOR));
    }
    if (ahead) {
      found.put(Choice.PURPOSE, found.get(Choice.GOVERNOR));
    }
    if (when.latest() != null) {
      put(found, Choice.BEFORE_GOVERNOR, Bounds.someDay(null, when.latest()), "before " + word);
    }
    if (when.earliest() != null) {
      put(found, Choice.AFTER_GOVERNOR, Bounds.someDay(when.earliest(), null), "after " + word);
    }
  }

  private static void inherit(
      Map<Choice, EventTime> found, Choice choice, Discourse.Dated from, String reason) {
    EventTime time = from.time();
    found.put(choice, new EventTime(time.when(), Basis.INHERITED, time.expression(), reason));
  }

  private static void put(Map<Choice, EventTime> found, Choice choice, When when, String reason) {
    if (when != null) {
      Basis basis = choice.compareTo(Choice.FOCUS) < 0 ? Basis.DOCUMENT : Basis.INHERITED;
      found.put(choice, new EventTime(when, basis, null, reason));
    }
  }

  private String word(int trigger) {
    Sentence sentence = scene.trigger(trigger).sentence();
    return sentence.form(scene.trigger(trigger).token());
  }
}
