package dev.dateline.event.entity;

import java.util.Locale;

/** The pronouns of the third person, by what they can stand for and where. */
enum PronounKind {
  HE,
  HIS,
  IT,
  ITS,
  THEY,
  THEIR;

  /**
   * @param tag Penn tag, which tells "her" for an object from "her" for an owner
   * @return null for the first and second person
   */
  static PronounKind of(String form, String tag) {
    boolean owner = tag.equals("PRP$");
    return switch (form.toLowerCase(Locale.ROOT)) {
      case "he", "him", "his", "himself", "she", "her", "hers", "herself" -> owner ? HIS : HE;
      case "it", "its", "itself" -> owner ? ITS : IT;
      case "they", "them", "their", "theirs", "themselves" -> owner ? THEIR : THEY;
      default -> null;
    };
  }

  /** Whether a word has the form of such a pronoun. */
  static boolean isThird(String form) {
    return of(form, "PRP") != null;
  }

  static Gender gender(String form) {
    return switch (form.toLowerCase(Locale.ROOT)) {
      case "he", "him", "his", "himself" -> Gender.MALE;
      case "she", "her", "hers", "herself" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }

  boolean isOwner() {
    return this == HIS || this == ITS || this == THEIR;
  }

  boolean isPersonal() {
    return this == HE || this == HIS;
  }

  boolean isThing() {
    return this == IT || this == ITS;
  }

  boolean isPlural() {
    return this == THEY || this == THEIR;
  }
}
