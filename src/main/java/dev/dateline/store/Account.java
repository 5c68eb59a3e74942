package dev.dateline.store;

import dev.dateline.event.Event;
import dev.dateline.event.EventTime;
import dev.dateline.event.EventTime.Basis;
import dev.dateline.event.Evidence;
import dev.dateline.event.Mention;
import dev.dateline.event.Participant;
import dev.dateline.event.Participant.Role;
import dev.dateline.event.Participant.Type;
import dev.dateline.event.Status;
import dev.dateline.text.CodePoints;
import dev.dateline.text.Span;
import dev.dateline.time.Granularity;
import dev.dateline.time.When;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What one document says of one event, in the form that is stored. It stands apart from the core's
 * records so that those may change their shape without making stored accounts unreadable.
 *
 * @param event the event; its spans count code points of the document's text
 * @param triggers where its mentions stand, in code points
 * @param lemmas dictionary forms of the triggers
 */
public record Account(Event event, List<Span> triggers, List<String> lemmas) {

  /** The account of one event of a document, with all offsets translated to code points. */
  static Account of(Event event, Map<String, Mention> mentions, CodePoints points) {
    List<Mention> own = event.mentions().stream().map(mentions::get).toList();
    return new Account(
        new Event(
            event.id(),
            event.headline(),
            event.status(),
            event.time(),
            translated(event.participants(), points),
            translated(event.places(), points),
            event.mentions(),
            event.evidence().stream()
                .map(e -> new Evidence(points.of(e.span()), e.quote(), e.prefix(), e.suffix()))
                .toList(),
            event.salience(),
            event.confidence()),
        own.stream().map(mention -> points.of(mention.span())).toList(),
        own.stream().map(Mention::lemma).distinct().toList());
  }

  /** What the filter for words looks into. */
  String words() {
    StringBuilder words = new StringBuilder(event.headline());
    event.evidence().forEach(one -> words.append('\n').append(one.quote()));
    return words.toString().toLowerCase(Locale.ROOT);
  }

  private static List<Participant> translated(List<Participant> names, CodePoints points) {
    return names.stream()
        .map(
            one ->
                new Participant(
                    one.name(),
                    one.type(),
                    one.role(),
                    one.mentions().stream().map(points::of).toList()))
        .toList();
  }

  Form form() {
    return new Form(
        event.id(),
        event.headline(),
        event.status().name(),
        TimeForm.of(event.time()),
        event.participants().stream().map(NameForm::of).toList(),
        event.places().stream().map(NameForm::of).toList(),
        event.mentions(),
        triggers.stream().map(Account::pair).toList(),
        lemmas,
        event.evidence().stream().map(QuoteForm::of).toList(),
        event.salience(),
        event.confidence());
  }

  static Account of(Form form) {
    return new Account(
        new Event(
            form.id,
            form.headline,
            Status.valueOf(form.status),
            form.time.time(),
            form.participants.stream().map(NameForm::participant).toList(),
            form.places.stream().map(NameForm::participant).toList(),
            form.mentions,
            form.evidence.stream().map(QuoteForm::evidence).toList(),
            form.salience,
            form.confidence),
        form.triggers.stream().map(Account::span).toList(),
        form.lemmas);
  }

  private static int[] pair(Span span) {
    return new int[] {span.begin(), span.end()};
  }

  private static Span span(int[] pair) {
    return new Span(pair[0], pair[1]);
  }

  /** The JSON of an account. */
  record Form(
      String id,
      String headline,
      String status,
      TimeForm time,
      List<NameForm> participants,
      List<NameForm> places,
      List<String> mentions,
      List<int[]> triggers,
      List<String> lemmas,
      List<QuoteForm> evidence,
      double salience,
      double confidence) {}

  /** The JSON of an event's time; days since 1970-01-01. */
  record TimeForm(
      String edtf,
      Long earliest,
      Long latest,
      String granularity,
      String basis,
      String expression,
      String reason) {

    static TimeForm of(EventTime time) {
      When when = time.when();
      return new TimeForm(
          when == null ? null : when.edtf(),
          when == null ? null : Days.number(when.earliest()),
          when == null ? null : Days.number(when.latest()),
          when == null ? null : when.granularity().name(),
          time.basis().name(),
          time.expression(),
          time.reason());
    }

    EventTime time() {
      When when =
          edtf == null
              ? null
              : new When(
                  edtf, Days.day(earliest), Days.day(latest), Granularity.valueOf(granularity));
      return new EventTime(when, Basis.valueOf(basis), expression, reason);
    }
  }

  /** The JSON of a participant or place. */
  record NameForm(String name, String type, String role, List<int[]> mentions) {

    static NameForm of(Participant one) {
      return new NameForm(
          one.name(),
          one.type().name(),
          one.role().name(),
          one.mentions().stream().map(Account::pair).toList());
    }

    Participant participant() {
      return new Participant(
          name,
          Type.valueOf(type),
          Role.valueOf(role),
          mentions.stream().map(Account::span).toList());
    }
  }

  /** The JSON of a quote. */
  record QuoteForm(int begin, int end, String quote, String prefix, String suffix) {

    static QuoteForm of(Evidence one) {
      return new QuoteForm(
          one.span().begin(), one.span().end(), one.quote(), one.prefix(), one.suffix());
    }

    Evidence evidence() {
      return new Evidence(new Span(begin, end), quote, prefix, suffix);
    }
  }
}
