package dev.dateline.event.entity;

import dev.dateline.text.Sentence;
import java.util.List;

/**
 * A place where a document speaks of somebody or something.
 *
 * @param who one, or several that are named together: "Ana and Jan"
 * @param number of the sentence in the document
 * @param paragraph number of the paragraph
 * @param token head of the phrase
 * @param quoted whether it is part of direct speech
 * @param pronoun whether only a pronoun says it
 */
record Spoken(
    List<Entity> who,
    Sentence sentence,
    int number,
    int paragraph,
    int token,
    Role role,
    boolean quoted,
    boolean pronoun) {

  /** The one, or the first of several. */
  Entity entity() {
    return who.get(0);
  }

  boolean isOne() {
    return who.size() == 1;
  }

  boolean isPatient() {
    return role == Role.OBJECT && sentence.relation(token).equals("obj")
        || role == Role.PASSIVE_SUBJECT && sentence.relation(token).equals("nsubj:pass");
  }
}
