package dev.dateline.event.entity;

import dev.dateline.event.Participant.Type;
import java.util.Set;

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

  /** Words without a capital within names. */
  private static final Set<String> LINKS =
      Set.of(
          "of", "the", "and", "for", "&", "-", "'s", "’s", "'", "’", ".", ",", "de", "da", "del",
          "der", "den", "di", "du", "van", "von", "bin", "al", "el", "la", "le", "y", "on", "in");

  private static final Set<String> PERSON_LINKS =
      Set.of(
          "-", "'", "’", ".", "de", "da", "del", "der", "den", "di", "du", "van", "von", "bin",
          "al", "el", "la", "le", "y", "ibn", "dos", "ter", "zu");

  final Type type;
  final boolean begins;

  NameLabel(Type type, boolean begins) {
    this.type = type;
    this.begins = begins;
  }

  /** A name goes on only inside one of the same type, over words that names are made of. */
  boolean mayStand(NameLabel previous, String form) {
    if (type == null) {
      return true;
    }
    boolean word = NameFeatures.mayBeName(form);
    Set<String> links = type == Type.PERSON ? PERSON_LINKS : LINKS;
    return begins ? word : type == previous.type && (word || links.contains(form));
  }
}
