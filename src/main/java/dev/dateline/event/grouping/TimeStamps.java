package dev.dateline.event.grouping;

import dev.dateline.event.EventTime;
import dev.dateline.event.EventTime.Basis;
import dev.dateline.event.Mention;
import dev.dateline.event.Trigger;
import dev.dateline.resolution.ResolvedTime;
import dev.dateline.text.Sentence;
import dev.dateline.text.Text;
import dev.dateline.time.When;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The times that the entries of a live blog begin with: "8:00 p.m. Polls closed." Such a stamp
 * dates what its entry tells first, unless words of the clause do.
 */
final class TimeStamps {

  /** Fewer may be sentences that happen to begin with a time. */
  private static final int FEWEST = 3;

  private final Map<Sentence, ResolvedTime> stamps = new IdentityHashMap<>();

  TimeStamps(Text text, List<ResolvedTime> times) {
    Map<Integer, ResolvedTime> byBegin = new HashMap<>();
    for (ResolvedTime time : times) {
      if (isClock(time) && isAtLineBegin(text.content(), time.span().begin())) {
        byBegin.put(time.span().begin(), time);
      }
    }
    if (byBegin.size() < FEWEST) {
      return;
    }
    ResolvedTime waiting = null;
    for (Sentence sentence : text.sentences()) {
      ResolvedTime stamp = byBegin.getOrDefault(sentence.begin(0), waiting);
      if (stamp == null) {
        continue;
      }
      // A stamp may be split off as a sentence of its own.
      boolean alone = sentence.span().end() <= stamp.span().end() + 1;
      waiting = alone ? stamp : null;
      if (!alone) {
        stamps.put(sentence, stamp);
      }
    }
  }

  private static boolean isClock(ResolvedTime time) {
    When when = time.value().when();
    return when != null
        && when.earliest() != null
        && when.earliest().equals(when.latest())
        && time.value().value().indexOf('T') > 0;
  }

  private static boolean isAtLineBegin(String content, int begin) {
    return begin == 0 || content.charAt(begin - 1) == '\n';
  }

  /** The mention, dated by its entry's stamp where nothing nearer dates it. */
  Mention date(Trigger trigger, Mention mention) {
    ResolvedTime stamp = stamps.get(trigger.sentence());
    boolean main = trigger.sentence().relation(trigger.token()).equals("root");
    if (stamp == null || !main || mention.time().basis() == Basis.EXPRESSION) {
      return mention;
    }
    EventTime time =
        new EventTime(
            When.day(stamp.value().when().earliest()),
            Basis.EXPRESSION,
            stamp.id(),
            "the entry that begins '" + stamp.text() + "'");
    return Account.dated(mention, time);
  }
}
