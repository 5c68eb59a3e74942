package dev.dateline.event.dating;

import dev.dateline.event.clause.Dependents;
import dev.dateline.resolution.ResolvedTime;
import dev.dateline.text.Sentence;
import dev.dateline.text.Span;
import dev.dateline.time.TimexType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Links time expressions to the triggers that they date: one trigger each by the structure of the
 * clause, then those that share it by coordination or because one verb only says that another
 * begins or ends.
 */
final class TimeLinker {

  private static final Set<String> RANGE =
      Set.of("to", "and", "until", "till", "through", "-", "–");

  private final Scene scene;
  private final List<List<TimeLink>> links = new ArrayList<>();

  private TimeLinker(Scene scene) {
    this.scene = scene;
    for (int i = 0; i < scene.size(); i++) {
      links.add(new ArrayList<>(1));
    }
  }

  /** For each trigger, the times that date it, the surest first; empty where none does. */
  static List<List<TimeLink>> link(Scene scene) {
    TimeLinker linker = new TimeLinker(scene);
    TimeHeadings headings = new TimeHeadings(scene);
    for (int s = 0; s < scene.sentences().size(); s++) {
      ResolvedTime heading = headings.over(s);
      if (!scene.timesIn(s).isEmpty() && !scene.triggersIn(s).isEmpty()) {
        linker.sentence(s);
      }
      if (heading != null && scene.timesIn(s).stream().noneMatch(TimeLinker::dates)) {
        linker.entry(s, heading);
      }
    }
    return linker.links;
  }

  /** What an entry tells as past is at the time that heads it. */
  private void entry(int index, ResolvedTime heading) {
    for (int t : scene.triggersIn(index)) {
      String relation = scene.trigger(t).sentence().relation(scene.trigger(t).token());
      boolean main = !relation.startsWith("acl") && !relation.startsWith("advcl");
      if (links.get(t).isEmpty() && main && isNews(scene.group(t))) {
        add(new TimeLink(t, heading, Signal.HEADING, null, false));
      }
    }
  }

  private static boolean isNews(VerbGroup group) {
    return group.past() && !group.pastPerfect();
  }

  private void sentence(int index) {
    Sentence sentence = scene.sentences().get(index);
    List<ResolvedTime> times = scene.timesIn(index);
    for (int i = 0; i < times.size(); i++) {
      ResolvedTime time = times.get(i);
      if (!dates(time)) {
        continue;
      }
      int first = sentence.tokenAt(time.span().begin());
      int last = lastToken(sentence, first, time.span());
      int token = TimeGovernor.of(sentence, first, last, t -> scene.triggerAt(sentence, t) >= 0);
      token = FrontedTime.of(scene, sentence, first, last, token);
      token = TenseAgainstTime.of(scene, sentence, first, time, token);
      whenClause(sentence, first, last, time, token);
      if (token < 0) {
        continue;
      }
      Signal signal = SignalReader.of(sentence, first, last);
      if (signal == Signal.AT && time.value().type() == TimexType.DURATION) {
        signal = ofLength(sentence, time, last);
      }
      boolean ends = signal == Signal.UNTIL || signal == Signal.TO;
      if (ends && Postponed.putsOff(sentence, token)) {
        signal = Signal.UNTIL;
        token = Postponed.what(scene, sentence, token);
      }
      if (signal == Signal.UNTIL && Postponed.isPutOff(sentence, token)) {
        signal = Signal.AT;
      } else if (signal == Signal.UNTIL && Postponed.putsOff(sentence, token)) {
        continue;
      }
      if (signal == Signal.SINCE && FirstSince.tellsPrevious(sentence, token)) {
        signal = Signal.PREVIOUS_AT;
      } else if (signal == Signal.SINCE && FirstSince.compares(sentence, token, first)) {
        continue;
      }
      if (isHour(time) && (signal == Signal.BEFORE || signal == Signal.AFTER)) {
        signal = Signal.SAME_DAY;
      }
      ResolvedTime until = i + 1 < times.size() ? times.get(i + 1) : null;
      if (until != null && isSpan(sentence, signal, time, last, until)) {
        signal = Signal.FROM;
        i++;
      } else {
        until = null;
      }
      int trigger = scene.triggerAt(sentence, token);
      add(new TimeLink(PastPlan.of(scene, trigger, time, first), time, signal, until, false));
    }
    share(index);
  }

  /** "Two days after it sailed": the length lies between the two events. */
  private static Signal ofLength(Sentence sentence, ResolvedTime time, int last) {
    if (time.value().when().earliest() == null
        || time.value().when().latest() == null
        || last + 1 >= sentence.size()) {
      return Signal.AT;
    }
    return switch (sentence.lower(last + 1)) {
      case "after", "following" -> Signal.LENGTH_AFTER;
      case "before" -> Signal.LENGTH_BEFORE;
      default -> Signal.AT;
    };
  }

  /** "On October 24, when she accused him": the clause is at the time that it hangs on. */
  private void whenClause(Sentence sentence, int first, int last, ResolvedTime time, int dated) {
    for (int t = first; t <= last; t++) {
      for (int d : sentence.dependents(t)) {
        String relation = sentence.relation(d);
        int trigger = scene.triggerAt(sentence, d);
        boolean clause = relation.startsWith("acl") || relation.equals("advcl");
        if (trigger >= 0
            && d > last
            && d != dated
            && clause
            && Dependents.hasWord(sentence, d, "when")) {
          add(new TimeLink(trigger, time, Signal.AT, null, false));
        }
      }
    }
  }

  /** Only a time with a place on the calendar dates; sets and bare durations don't. */
  private static boolean dates(ResolvedTime time) {
    return time.value().type() != TimexType.SET && time.value().when() != null;
  }

  private void add(TimeLink link) {
    links.get(link.trigger()).add(link);
  }

  private static boolean isHour(ResolvedTime time) {
    return time.value().type() == TimexType.TIME && Bounds.isDay(time.value().when());
  }

  /** Hands the times of a sentence on to the triggers that share them. */
  private void share(int index) {
    Sentence sentence = scene.sentences().get(index);
    for (int t : scene.triggersIn(index)) {
      if (!links.get(t).isEmpty()) {
        continue;
      }
      TimeLink shared = SharedTime.of(scene, sentence, t, links);
      if (shared != null) {
        add(shared);
      }
    }
  }

  private static boolean isRange(Sentence sentence, int from, int to) {
    for (int t = from; t < to; t++) {
      if (RANGE.contains(sentence.lower(t))) {
        return true;
      }
    }
    return false;
  }

  /** "From Monday to Friday", "on Tuesday and Wednesday": whether two times are ends of one. */
  private static boolean isSpan(
      Sentence sentence, Signal signal, ResolvedTime time, int last, ResolvedTime until) {
    int next = sentence.tokenAt(until.span().begin());
    return switch (signal) {
      case FROM -> next - last <= 2 && isRange(sentence, last + 1, next) && dates(until);
      case AT ->
          isPair(sentence, last + 1, next) && goesOn(time, until)
              || next - last == 2 && isDash(sentence, last + 1) && areDays(time, until);
      default -> false;
    };
  }

  /** "Tuesday and Wednesday", "on Tuesday and on Wednesday" */
  private static boolean isPair(Sentence sentence, int from, int to) {
    return from < to && to - from <= 2 && sentence.is(from, "and");
  }

  /** "July 23-August 8", "June 3 to 5" */
  private static boolean isDash(Sentence sentence, int token) {
    String form = sentence.form(token);
    return form.equals("-") || form.equals("–") || form.equals("to");
  }

  private static boolean areDays(ResolvedTime first, ResolvedTime last) {
    return dates(first)
        && dates(last)
        && Bounds.isDay(first.value().when())
        && Bounds.isDay(last.value().when())
        && first.value().when().latest().isBefore(last.value().when().latest());
  }

  /** Whether the second day, month or year follows at once on the first: one span of time. */
  private static boolean goesOn(ResolvedTime first, ResolvedTime second) {
    if (!dates(second) || first.value().type() != TimexType.DATE) {
      return false;
    }
    LocalDate end = first.value().when().latest();
    LocalDate begin = second.value().when().earliest();
    return end != null && begin != null && begin.equals(end.plusDays(1));
  }

  private static int lastToken(Sentence sentence, int first, Span span) {
    int last = first;
    while (last + 1 < sentence.size() && sentence.begin(last + 1) < span.end()) {
      last++;
    }
    return last;
  }
}
