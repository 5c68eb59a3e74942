package dev.dateline.event;

import dev.dateline.text.Sentence;
import dev.dateline.text.Span;
import java.util.Objects;

/**
 * The token that reports an event, with what its clause alone says of it; not yet dated.
 *
 * @param sentence where it stands
 * @param token its index in the sentence
 * @param eventClass TimeML class
 * @param factuality from -3 (certainly did not happen) to 3 (certainly did)
 * @param status did it happen at all, as far as the language says
 * @param reason why that status, one clause that a reader understands ("'failed' denies 'pass'");
 *     null where nothing in the text speaks against the plain reading
 * @param faint whether it is told only because the text denies it or leaves it open; it dates
 *     nothing, and no timeline shows it
 */
public record Trigger(
    Sentence sentence,
    int token,
    EventClass eventClass,
    double factuality,
    Status status,
    String reason,
    boolean faint) {

  public Trigger {
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(eventClass, "eventClass");
    Objects.requireNonNull(status, "status");
  }

  /** One whose status needs no reason. */
  public Trigger(
      Sentence sentence, int token, EventClass eventClass, double factuality, Status status) {
    this(sentence, token, eventClass, factuality, status, null, false);
  }

  /** Where the token stands. */
  public Span span() {
    return new Span(sentence.begin(token), sentence.end(token));
  }
}
