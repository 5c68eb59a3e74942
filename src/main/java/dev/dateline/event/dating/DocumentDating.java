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

  /** So many sentences on, a clock time is still on the day that was told. */
  private static final int JUST_BEFORE = 3;

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
        if (time != null && !isAgainstTense(i, link, time)) {
          linked[i] = time;
          bare[i] = ClockTime.isBare(link.time(), scene.published());
          earlier[i] = link.signal() == Signal.PREVIOUS_AT;
          break;
        }
      }
    }
  }

  /**
   * "The symptoms worsened" on a day to come, "will miss the game" on one that is over: whatever is
   * told so, the time isn't that.
   */
  private boolean isAgainstTense(int trigger, TimeLink link, EventTime time) {
    LocalDate published = scene.published();
    LocalDate first = time.when().earliest();
    LocalDate last = time.when().latest();
    if (published == null) {
      return false;
    }
    if (link.signal() == Signal.UNTIL) {
      // "agreed a contract until 2030" tells of no agreeing up to then
      return last != null && last.isAfter(published) && isDone(trigger);
    }
    return link.signal().isAt()
        && switch (scene.group(trigger).tense()) {
          case PAST -> first != null && first.isAfter(published) && !sets(trigger);
          case FUTURE -> last != null && last.isBefore(published);
          default -> false;
        };
  }

  private boolean sets(int trigger) {
    return TimeClimb.sets(scene.trigger(trigger).sentence(), scene.trigger(trigger).token());
  }

  /** A simple past in the active voice: "was closed until Monday" may still hold. */
  private boolean isDone(int trigger) {
    Sentence sentence = scene.trigger(trigger).sentence();
    return sentence.tag(scene.trigger(trigger).token()).equals("VBD");
  }

  /** Clock times without a day are on the day told just before, or else that of the document. */
  private void clocks(LocalDate focus) {
    for (int i = 0; i < linked.length; i++) {
      if (!bare[i] || !scene.group(i).past()) {
        continue;
      }
      LocalDate before = isInClause(i) ? dayBefore(i) : null;
      LocalDate day = before == null ? focus : before;
      if (day != null && !day.equals(scene.published())) {
        EventTime time = linked[i];
        linked[i] =
            new EventTime(
                ClockTime.on(day, time.when()),
                time.basis(),
                time.expression(),
                time.reason() + ", on the day that the text tells of");
      }
    }
  }

  /** "About 9 p.m.", no stamp such as "(Updated 9:40 p.m.)". */
  private boolean isInClause(int trigger) {
    Sentence sentence = scene.trigger(trigger).sentence();
    for (ResolvedTime time : scene.timesIn(scene.sentenceOf(trigger))) {
      if (time.id().equals(linked[trigger].expression())) {
        int before = sentence.tokenAt(time.span().begin()) - 1;
        return before >= 0
            && (sentence.tag(before).equals("IN") || sentence.tag(before).equals("RB"));
      }
    }
    return false;
  }

  /** The day of the last past event of the sentences just before, or null. */
  private LocalDate dayBefore(int trigger) {
    int sentence = scene.sentenceOf(trigger);
    for (int s = sentence - 1; s >= Math.max(0, sentence - JUST_BEFORE); s--) {
      LocalDate day = null;
      for (int t : scene.triggersIn(s)) {
        boolean dated = linked[t] != null && !bare[t] && scene.group(t).past();
        if (dated
            && Bounds.isDay(linked[t].when())
            && !linked[t].when().latest().isAfter(scene.published())) {
          day = linked[t].when().latest();
        }
      }
      if (day != null) {
        return day;
      }
    }
    return null;
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
