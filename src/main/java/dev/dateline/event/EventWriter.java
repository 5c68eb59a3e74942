package dev.dateline.event;

import dev.dateline.event.EventTime.Basis;
import dev.dateline.event.clause.Clause;
import dev.dateline.event.clause.TimeWords;
import dev.dateline.event.grouping.Account;
import dev.dateline.event.grouping.EvidenceFinder;
import dev.dateline.event.grouping.Group;
import dev.dateline.event.grouping.ParticipantList;
import dev.dateline.event.grouping.RecentDeed;
import dev.dateline.event.grouping.Salience;
import dev.dateline.event.grouping.Worth;
import dev.dateline.event.headline.HeadlineWriter;
import dev.dateline.resolution.ResolvedTime;
import dev.dateline.text.Text;
import dev.dateline.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes events of one document's groups of mentions: those worth a line, each once. */
final class EventWriter {

  /** Share of the time's own certainty that an event of another basis keeps. */
  private static final double LINKED = .95;

  private static final double SHARED = .75;

  /** How sure a time is that no expression gives. */
  private static final double UNSAID = .7;

  private static final Set<String> INTENTIONS =
      Set.of("plan", "intend", "schedule", "expect", "aim", "hope", "want", "try", "seek");

  private record Shown(Group group, String headline) {}

  private final Text text;
  private final LocalDate published;
  private final TimeWords times;
  private final HeadlineWriter headlines;

  EventWriter(Text text, LocalDate published, TimeWords times, HeadlineWriter headlines) {
    this.text = text;
    this.published = published;
    this.times = times;
    this.headlines = headlines;
  }

  /** In the order of the text. */
  List<Event> write(List<Group> groups) {
    Map<String, Shown> shown = new LinkedHashMap<>();
    Map<String, Shown> twins = new HashMap<>();
    for (Group group : worthTelling(groups)) {
      String headline = headline(group);
      if (headline != null) {
        // What reads the same, at the same time, is the same to a reader.
        When when = group.time().when();
        String key = (when == null ? "" : when.edtf()) + ' ' + headline;
        Shown here = new Shown(group, headline);
        Account first = group.accounts().get(0);
        Shown twin = twins.putIfAbsent(first.sentenceNumber() + " " + headline, here);
        if (twin != null && first.isNominal() && !shown.containsKey(key)) {
          continue; // "agreed a contract until 2030" is told by its verb
        }
        Shown same = shown.putIfAbsent(key, here);
        if (same != null) {
          same.group.join(group);
        }
      }
    }
    List<Event> events = new ArrayList<>(shown.size());
    for (Shown one : shown.values()) {
      events.add(event(one.group, one.headline, events.size() + 1));
    }
    return events;
  }

  /**
   * In the same order: what words date, and what else is news, unless it is told along with that.
   */
  private List<Group> worthTelling(List<Group> groups) {
    Set<Group> worth = new HashSet<>();
    groups.stream().filter(this::isWorthTelling).forEach(worth::add);
    if (published != null) {
      addNews(groups, worth);
    }
    return groups.stream().filter(worth::contains).toList();
  }

  private void addNews(List<Group> groups, Set<Group> worth) {
    Set<String> told = new HashSet<>();
    worth.forEach(group -> told.addAll(ids(group)));
    boolean news = RecentDeed.isNews(worth, published);
    for (Group group : groups) {
      boolean mayBeNews = news || group.accounts().get(0).sentenceNumber() == 0;
      if (mayBeNews
          && RecentDeed.isToldOf(group, published)
          && Collections.disjoint(ids(group), told)) {
        told.addAll(ids(group));
        worth.add(group);
      }
    }
  }

  private boolean isWorthTelling(Group group) {
    return !isMerePurpose(group)
        && (Worth.isDated(group, times) || published == null && Worth.isToldUndated(group));
  }

  /** "Waited to cross on May 3": what somebody did so for, and nobody says whether it came. */
  private boolean isMerePurpose(Group group) {
    Account told = group.accounts().get(0);
    return group.status() == Status.CONDITIONAL
        && isDone(group.time().when())
        && told.sentence().relation(told.token()).equals("advcl")
        && Clause.isInfinitive(told.sentence(), told.token());
  }

  private boolean isDone(When when) {
    LocalDate latest = when == null ? null : when.latest();
    return published != null && latest != null && !latest.isAfter(published);
  }

  private static List<String> ids(Group group) {
    return group.all().stream().map(account -> account.mention().id()).toList();
  }

  /** Null where the event is not worth a line or can't be read by itself. */
  private String headline(Group group) {
    ParticipantList list = new ParticipantList(group);
    return salience(group, list) < Salience.SHOWN
        ? null
        : headlines.write(group.accounts(), list.entities(), status(group));
  }

  private double salience(Group group, ParticipantList list) {
    return Salience.of(group, list.entities(), text.sentences().size());
  }

  private Event event(Group group, String headline, int number) {
    ParticipantList list = new ParticipantList(group);
    EventTime time = time(group);
    return new Event(
        "e" + number,
        headline,
        status(group),
        time,
        list.participants(),
        list.places(),
        ids(group),
        EvidenceFinder.find(text, group),
        salience(group, list),
        confidence(time));
  }

  /** Of what no words of its own clause date, the day is the news' own, give or take. */
  private EventTime time(Group group) {
    EventTime time = group.time();
    return time.when() == null || Worth.isDated(group, times)
        ? time
        : new EventTime(
            time.when().approximately(), time.basis(), time.expression(), time.reason());
  }

  private double confidence(EventTime time) {
    ResolvedTime expression = times.time(time.expression());
    double sure = expression == null ? UNSAID : expression.confidence();
    return sure * (time.basis() == Basis.EXPRESSION ? LINKED : SHARED);
  }

  /** "promised to help", "approved the plans": more than an intention. */
  private static boolean isDeed(Account account) {
    EventClass eventClass = account.trigger().eventClass();
    return account.mention().status() == Status.HAPPENED
        && (eventClass == EventClass.REPORTING
            || eventClass == EventClass.OCCURRENCE
            || eventClass == EventClass.I_ACTION
                && !INTENTIONS.contains(account.mention().lemma()));
  }

  /**
   * "takes office on January 6" tells of what is yet to come on the day of publication; "promised
   * last week to help" of a promise that was made, whatever comes of it.
   */
  private Status status(Group group) {
    Status status = group.status();
    When when = group.time().when();
    LocalDate earliest = when == null ? null : when.earliest();
    if (isDone(when)
        && (status == Status.EXPECTED || status == Status.CONDITIONAL)
        && isDeed(group.dated())) {
      return Status.HAPPENED;
    }
    boolean ahead = published != null && earliest != null && earliest.isAfter(published);
    return ahead && (status == Status.HAPPENED || status == Status.ONGOING)
        ? Status.EXPECTED
        : status;
  }
}
