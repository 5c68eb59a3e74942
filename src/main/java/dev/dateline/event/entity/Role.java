package dev.dateline.event.entity;

import dev.dateline.text.Sentence;

/** What a phrase does in its clause. */
enum Role {
  SUBJECT,
  PASSIVE_SUBJECT,
  OBJECT,
  OBLIQUE,
  OWNER,
  MODIFIER,
  OTHER;

  /** Of the second of "Ana and Jan", the first one's. */
  static Role of(Sentence sentence, int token) {
    int first = first(sentence, token);
    String relation = sentence.relation(first);
    int colon = relation.indexOf(':');
    return switch (colon < 0 ? relation : relation.substring(0, colon)) {
      case "nsubj" -> relation.equals("nsubj:pass") ? PASSIVE_SUBJECT : SUBJECT;
      case "obj", "iobj" -> OBJECT;
      case "obl" -> OBLIQUE;
      case "nmod" -> relation.equals("nmod:poss") ? OWNER : MODIFIER;
      default -> OTHER;
    };
  }

  boolean isSubject() {
    return this == SUBJECT || this == PASSIVE_SUBJECT;
  }

  /** The first of a list of phrases that do the same. */
  static int first(Sentence sentence, int token) {
    int first = token;
    for (int steps = 0; steps < 8 && sentence.relation(first).equals("conj"); steps++) {
      first = sentence.head(first);
    }
    return first;
  }
}
