package dev.dateline.event;

import dev.dateline.document.Document;
import dev.dateline.event.clause.TimeWords;
import dev.dateline.event.entity.Entities;
import dev.dateline.event.grouping.Account;
import dev.dateline.event.grouping.AccountReader;
import dev.dateline.event.grouping.MentionGrouping;
import dev.dateline.event.headline.HeadlineWriter;
import dev.dateline.resolution.ResolvedTime;
import dev.dateline.text.Text;
import java.util.List;

/**
 * Makes of a document's dated mentions the events that a reader would put on a timeline: the same
 * event once, with headline, participants and places; reporting verbs and chatter left out.
 * Thread-safe.
 */
public final class EventGrouper {

  /**
   * @param times the document's times, in the order of the text
   * @param triggers the mentions' triggers, in the order of the text
   * @param mentions the same, dated, their {@code event} still null
   * @return the events, in the order of the text; each names its mentions
   */
  public List<Event> group(
      Document document,
      Text text,
      List<ResolvedTime> times,
      List<Trigger> triggers,
      List<Mention> mentions) {
    if (mentions.isEmpty()) {
      return List.of();
    }
    TimeWords timeWords = new TimeWords(text, times);
    Entities entities = Entities.of(text, timeWords);
    List<Account> accounts = new AccountReader(entities, timeWords).read(text, triggers, mentions);
    EventWriter writer =
        new EventWriter(
            text, document.published().day(), timeWords, new HeadlineWriter(entities, timeWords));
    return writer.write(MentionGrouping.group(accounts, timeWords));
  }
}
