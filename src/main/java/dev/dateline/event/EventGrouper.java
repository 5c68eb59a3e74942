package dev.dateline.event;

import dev.dateline.document.Document;
import dev.dateline.event.EventTime.Basis;
import dev.dateline.event.clause.TimeWords;
import dev.dateline.event.entity.Entities;
import dev.dateline.event.grouping.Account;
import dev.dateline.event.grouping.AccountReader;
import dev.dateline.event.grouping.EvidenceFinder;
import dev.dateline.event.grouping.Group;
import dev.dateline.event.grouping.MentionGrouping;
import dev.dateline.event.grouping.ParticipantList;
import dev.dateline.event.grouping.Salience;
import dev.dateline.event.grouping.Worth;
import dev.dateline.event.headline.HeadlineWriter;
import dev.dateline.resolution.ResolvedTime;
import dev.dateline.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
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
    Entities entities = Entities.of(text);
    TimeWords timeWords = new TimeWords(text, times);
    List<Account> accounts =
        new AccountReader(entities, timeWords, times).read(text, triggers, mentions);
    HeadlineWriter headlines = new HeadlineWriter(entities, timeWords);
    List<Event> events = new ArrayList<>();
    for (Group group : MentionGrouping.group(accounts)) {
      Event event = event(document, text, group, headlines, timeWords, events.size() + 1);
      if (event != null) {
        events.add(event);
      }
    }
    return events;
  }

  private static Event event(
      Document document,
      Text text,
      Group group,
      HeadlineWriter headlines,
      TimeWords times,
      int number) {
    EventTime time = group.time();
    if (!Worth.isDated(group, times)) {
      return null;
    }
    ParticipantList list = new ParticipantList(group);
    double salience = Salience.of(group, list.entities(), text.sentences().size());
    if (salience < Salience.SHOWN) {
      return null;
    }
    String headline = headlines.write(group.accounts(), list.entities());
    if (headline == null) {
      return null;
    }
    ResolvedTime expression = times.time(time.expression());
    double sure = expression == null ? .7 : expression.confidence();
    return new Event(
        "e" + number,
        headline,
        status(group, time, document),
        time,
        list.participants(),
        list.places(),
        group.all().stream().map(account -> account.mention().id()).toList(),
        EvidenceFinder.find(text, group),
        salience,
        sure * (time.basis() == Basis.EXPRESSION ? .95 : .75));
  }

  /** "takes office on January 6" tells of what is yet to come on the day of publication. */
  private static Status status(Group group, EventTime time, Document document) {
    Status status = group.status();
    LocalDate published = document.published().day();
    LocalDate earliest = time.when().earliest();
    boolean ahead = published != null && earliest != null && earliest.isAfter(published);
    return ahead && (status == Status.HAPPENED || status == Status.ONGOING)
        ? Status.EXPECTED
        : status;
  }
}
