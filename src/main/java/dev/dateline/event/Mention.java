package dev.dateline.event;

import dev.dateline.text.Span;
import java.util.Objects;

/**
 * The words that report one event at one place in a text.
 *
 * @param id {@code m1}, {@code m2}, … in the order of the text
 * @param span its trigger: one token, the head of the phrase, as TimeML marks it
 * @param text the trigger's characters
 * @param lemma the trigger's dictionary form
 * @param eventClass TimeML class
 * @param factuality from -3 (certainly did not happen) to 3 (certainly did)
 * @param status did it happen at all
 * @param time when; never null, though it may hold no bounds
 * @param event id of the event that it belongs to, or null where no event of the timeline does
 */
public record Mention(
    String id,
    Span span,
    String text,
    String lemma,
    EventClass eventClass,
    double factuality,
    Status status,
    EventTime time,
    String event) {

  public Mention {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(eventClass, "eventClass");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(time, "time");
    if (!(factuality >= -3 && factuality <= 3)) {
      throw new IllegalArgumentException("factuality " + factuality);
    }
  }

  /**
   * The mention that a trigger makes, of no event yet.
   *
   * @param number from 1 on in the order of the text
   */
  public static Mention of(int number, Trigger trigger, Status status, EventTime time) {
    return new Mention(
        "m" + number,
        trigger.span(),
        trigger.sentence().form(trigger.token()),
        trigger.sentence().lemma(trigger.token()),
        trigger.eventClass(),
        trigger.factuality(),
        status,
        time,
        null);
  }

  /** The same mention, as part of an event; null for none. */
  public Mention in(String event) {
    return new Mention(id, span, text, lemma, eventClass, factuality, status, time, event);
  }
}
