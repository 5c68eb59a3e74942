package dev.dateline.event.grouping;

import static java.util.stream.Collectors.toSet;

import dev.dateline.event.Participant;
import dev.dateline.event.Participant.Role;
import dev.dateline.event.Participant.Type;
import dev.dateline.event.Status;
import dev.dateline.event.entity.Entity;
import dev.dateline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Who takes part in an event and where it takes place, each once, with all their mentions. */
public final class ParticipantList {

  private static final Set<String> NOT_ONE =
      Set.of(
          "nobody",
          "no one",
          "none",
          "somebody",
          "someone",
          "anybody",
          "anyone",
          "everybody",
          "everyone",
          "nothing",
          "something",
          "anything",
          "everything");

  private record Part(Entity entity, Role role, List<Span> spans) {}

  private final List<Participant> participants = new ArrayList<>();
  private final List<Participant> places = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();

  public ParticipantList(Group group) {
    Map<Entity, Part> parts = new LinkedHashMap<>();
    Set<Span> triggers =
        group.all().stream().map(account -> account.mention().span()).collect(toSet());
    Status status = group.status();
    for (Account account : group.accounts()) {
      boolean moot = account.isMootFor(status);
      for (Argument argument : account.arguments()) {
        if (triggers.contains(argument.span())) {
          continue;
        }
        Role role = moot && argument.role() == Role.AGENT ? Role.OTHER : argument.role();
        Part part = parts.get(argument.entity());
        if (part == null || role.compareTo(part.role) < 0) {
          List<Span> spans = part == null ? new ArrayList<>() : part.spans;
          part = new Part(argument.entity(), role, spans);
          parts.put(argument.entity(), part);
        }
        if (!part.spans.contains(argument.span())) {
          part.spans.add(argument.span());
        }
      }
    }
    parts.values().stream()
        .sorted(Comparator.comparing(Part::role))
        .forEach(
            part -> {
              Participant participant =
                  new Participant(
                      part.entity.name(),
                      part.entity.type(),
                      part.role,
                      part.spans.stream().sorted().toList());
              if (part.role == Role.LOCATION) {
                places.add(participant);
              } else if (isWorthNaming(part)) {
                participants.add(participant);
                entities.add(part.entity);
              }
            });
  }

  /** Things count only where they act or suffer. */
  private static boolean isWorthNaming(Part part) {
    return part.entity.isNamed()
        || !NOT_ONE.contains(part.entity.name().toLowerCase(Locale.ROOT)) && isOneThatCounts(part);
  }

  private static boolean isOneThatCounts(Part part) {
    return part.entity.type() == Type.PERSON
        || part.entity.type() == Type.ORGANIZATION && part.role != Role.OTHER
        || (part.role == Role.AGENT || part.role == Role.PATIENT) && !isAmount(part.entity);
  }

  /** "18%" of "fell 18%" takes no part. */
  private static boolean isAmount(Entity entity) {
    String name = entity.name();
    return name.endsWith("%") || name.endsWith(" percent") || name.startsWith("$");
  }

  /** The agent first. */
  public List<Participant> participants() {
    return participants;
  }

  public List<Participant> places() {
    return places;
  }

  /** The entities of {@link #participants()}. */
  public List<Entity> entities() {
    return entities;
  }
}
