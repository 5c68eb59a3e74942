package dev.dateline.event.dating;

import dev.dateline.event.EventTime;
import dev.dateline.event.EventTime.Basis;
import dev.dateline.event.Trigger;
import dev.dateline.resolution.ResolvedTime;
import dev.dateline.text.Sentence;
import dev.dateline.text.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Dates the events of one document: first those that a time expression dates, by the structure of
 * their clause; then, sentence by sentence and governors first, the others, by what they hang on,
 * what was told before, and their tense against the publication date.
 */
public final class DocumentDating {

  /** Clauses nest no deeper in prose; beyond that a governor counts as unknown. */
  private static final int DEEPEST = 64;

  private static final EventTime UNKNOWN =
      new EventTime(null, Basis.DOCUMENT, null, "nothing in the text bounds it");

  private final Scene scene;
  private final EventTime[] times;
  private final EventTime[] linked;
  private final boolean[] earlier;
  private final boolean[] bare;
  private final Facts[] facts;

  private DocumentDating(Scene scene) {
    this.scene = scene;
    this.times = new EventTime[scene.size()];
    this.linked = new EventTime[scene.size()];
    this.earlier = new boolean[scene.size()];
    this.bare = new boolean[scene.size()];
    this.facts = new Facts[scene.size()];
  }

  /**
   * One time for each trigger, in the same order.
   *
   * @param published the day of publication, or null
   */
  public static List<EventTime> date(
      Text text, List<Trigger> triggers, List<ResolvedTime> times, LocalDate published) {
    if (triggers.isEmpty()) {
      return List.of();
    }
    return new DocumentDating(new Scene(text, triggers, times, published)).date();
  }

  private List<EventTime> date() {
    link();
    FinerTime.refine(scene, linked);
    read();
    Discourse discourse = new Discourse(scene, linked, earlier);
    clocks(discourse.focus());
    Candidates candidates = new Candidates(scene, discourse, times);
    for (int s = 0; s < scene.sentences().size(); s++) {
      for (int i : scene.triggersIn(s)) {
        decide(i, candidates, 0);
        discourse.tell(facts[i], times[i]);
      }
    }
    return Arrays.asList(times);
  }

  private void link() {
    List<List<TimeLink>> found = TimeLinker.link(scene);
    for (int i = 0; i < linked.length; i++) {
      for (TimeLink link : found.get(i)) {
        EventTime time = LinkedWhen.of(link, scene.group(i), scene.published());
        if (time != null) {
          linked[i] = time;
          bare[i] = ClockTime.isBare(link.time(), scene.published());
          earlier[i] = link.signal() == Signal.PREVIOUS_AT;
          break;
        }
      }
    }
  }

  /** Clock times without a day are on the day that the document tells of. */
  private void clocks(LocalDate focus) {
    if (focus == null || focus.equals(scene.published())) {
      return;
    }
    for (int i = 0; i < linked.length; i++) {
      if (bare[i] && scene.group(i).past()) {
        EventTime time = linked[i];
        linked[i] =
            new EventTime(
                ClockTime.on(focus, time.when()),
                time.basis(),
                time.expression(),
                time.reason() + ", on the day that the text tells of");
      }
    }
  }

  private void read() {
    Quotations quotations = new Quotations(scene.sentences());
    for (int i = 0; i < facts.length; i++) {
      int sentence = scene.sentenceOf(i);
      boolean quoted = quotations.speaks(sentence, scene.trigger(i));
      facts[i] = Facts.of(scene, i, quoted, isHeadline(sentence));
    }
  }

  /** Governors first: what hangs on them may take their time. */
  private void decide(int trigger, Candidates candidates, int depth) {
    if (times[trigger] != null) {
      return;
    }
    int governor = facts[trigger].governor().trigger();
    if (governor >= 0 && times[governor] == null && depth < DEEPEST) {
      decide(governor, candidates, depth + 1);
    }
    if (linked[trigger] != null) {
      times[trigger] = linked[trigger];
      return;
    }
    Map<Choice, EventTime> found = candidates.of(facts[trigger]);
    times[trigger] = UNKNOWN;
    for (Choice choice : order(trigger)) {
      if (found.containsKey(choice)) {
        times[trigger] = found.get(choice);
        return;
      }
    }
  }

  private List<Choice> order(int trigger) {
    int governor = facts[trigger].governor().trigger();
    return TenseRules.order(facts[trigger], governor < 0 ? null : facts[governor]);
  }

  /** A first sentence without a full stop, as titles are. */
  private boolean isHeadline(int index) {
    if (index > 0) {
      return false;
    }
    Sentence sentence = scene.sentences().get(index);
    String last = sentence.form(sentence.size() - 1);
    return !last.endsWith(".") && sentence.size() > 2 && sentence.size() < 20;
  }
}
