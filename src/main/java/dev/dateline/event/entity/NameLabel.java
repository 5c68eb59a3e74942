package dev.dateline.event.entity;

import dev.dateline.event.Participant.Type;

/** What a token is to a name: outside of any, or the beginning or the inside of one (IOB2). */
enum NameLabel {
  OUTSIDE(null, false),
  BEGIN_PERSON(Type.PERSON, true),
  IN_PERSON(Type.PERSON, false),
  BEGIN_ORGANIZATION(Type.ORGANIZATION, true),
  IN_ORGANIZATION(Type.ORGANIZATION, false),
  BEGIN_PLACE(Type.PLACE, true),
  IN_PLACE(Type.PLACE, false);

  static final NameLabel[] ALL = values();

  final Type type;
  final boolean begins;

  NameLabel(Type type, boolean begins) {
    this.type = type;
    this.begins = begins;
  }

  /** A name goes on only inside one of the same type. */
  boolean mayFollow(NameLabel previous) {
    return begins || type == null || type == previous.type;
  }
}
