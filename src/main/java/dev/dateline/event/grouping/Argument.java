package dev.dateline.event.grouping;

import dev.dateline.event.Participant.Role;
import dev.dateline.event.entity.Entity;
import dev.dateline.text.Span;

/** Someone or something that one mention says took part, and in what role. */
public record Argument(Entity entity, Role role, Span span) {}
