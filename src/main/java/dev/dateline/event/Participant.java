package dev.dateline.event;

import dev.dateline.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Someone or something that takes part in an event, or where it takes place.
 *
 * @param name the fullest name that the document gives
 * @param type what it is
 * @param role its part in the event
 * @param mentions where the document speaks of it in the event's mentions; never null
 */
public record Participant(String name, Type type, Role role, List<Span> mentions) {

  public Participant {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(role, "role");
    mentions = List.copyOf(mentions);
  }

  /** What takes part. */
  public enum Type {
    PERSON,
    ORGANIZATION,
    PLACE,
    OTHER;

    /** The name used in the API. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What part it takes. */
  public enum Role {
    /** Who does it. */
    AGENT,
    /** To whom or to what it is done. */
    PATIENT,
    /** With whom, to whom, for whom. */
    RECIPIENT,
    /** Where. */
    LOCATION,
    /** Any other part. */
    OTHER;

    /** The name used in the API. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
