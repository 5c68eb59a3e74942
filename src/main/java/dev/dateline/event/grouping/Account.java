package dev.dateline.event.grouping;

import dev.dateline.event.EventTime;
import dev.dateline.event.Mention;
import dev.dateline.event.Participant.Role;
import dev.dateline.event.Status;
import dev.dateline.event.Trigger;
import dev.dateline.event.entity.Entity;
import dev.dateline.text.Sentence;
import java.util.List;

/**
 * One mention with who takes part in it.
 *
 * @param order its place among the document's mentions
 * @param sentenceNumber its sentence's place in the document
 */
public record Account(
    int order, int sentenceNumber, Trigger trigger, Mention mention, List<Argument> arguments) {

  public Sentence sentence() {
    return trigger.sentence();
  }

  public int token() {
    return trigger.token();
  }

  public boolean isNominal() {
    return sentence().tag(token()).startsWith("NN");
  }

  /** The same mention with another time and status. */
  static Mention dated(Mention mention, EventTime time, Status status) {
    return new Mention(
        mention.id(),
        mention.span(),
        mention.text(),
        mention.lemma(),
        mention.eventClass(),
        mention.factuality(),
        status,
        time,
        mention.event());
  }

  boolean involves(Entity entity) {
    return arguments.stream().anyMatch(argument -> argument.entity() == entity);
  }

  /** Whether anybody or anything with a name of its own takes part. */
  boolean involvesNamed() {
    return arguments.stream().anyMatch(argument -> argument.entity().isNamed());
  }

  /** The first with that role, or null. */
  Entity first(Role role) {
    for (Argument argument : arguments) {
      if (argument.role() == role) {
        return argument.entity();
      }
    }
    return null;
  }

  /**
   * Whether it says of an event that took place only what may be or isn't: "accused of planning the
   * blast", "nobody was hurt in the blast" are no word of who did what.
   *
   * @param status of the event
   */
  public boolean isMootFor(Status status) {
    boolean moot = mention.status() == Status.CONDITIONAL || mention.status() == Status.NEGATED;
    return status == Status.HAPPENED && moot && !isNominal();
  }
}
