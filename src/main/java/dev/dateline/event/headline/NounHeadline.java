package dev.dateline.event.headline;

import dev.dateline.event.Participant.Type;
import dev.dateline.event.clause.Clause;
import dev.dateline.event.clause.TimeWords;
import dev.dateline.event.entity.Entities;
import dev.dateline.event.entity.Entity;
import dev.dateline.text.Sentence;
import java.util.List;

/** Makes a headline of a noun: "Call between Lloyd Austin and Sergei Shoigu". */
final class NounHeadline {

  private final Entities entities;
  private final TimeWords times;

  NounHeadline(Entities entities, TimeWords times) {
    this.entities = entities;
    this.times = times;
  }

  /**
   * One word alone tells nothing: no headline then.
   *
   * @param participants who takes part in the event, from all its mentions
   */
  Headline write(Sentence sentence, int noun, List<Entity> participants) {
    Draft draft = new Draft(sentence);
    TimePhrases when = new TimePhrases(times, sentence);
    PhraseWriter phrases = new PhraseWriter(entities, when, draft, List.of());
    Part part = draft.part(Part.NEEDED, null);
    part.tokens.add(noun);
    boolean told = false;
    for (int dependent : sentence.dependents(noun)) {
      if (when.isTime(dependent)) {
        continue;
      }
      String relation = sentence.relation(dependent);
      switch (relation) {
        case "compound", "amod", "nummod" -> phrases.noun(dependent, 60, part);
        case "nmod:poss" -> {
          phrases.noun(dependent, 80, part);
          told = true;
        }
        case "nmod" -> {
          phrases.noun(dependent, 50, part);
          told |= !Clause.preposition(sentence, dependent).isEmpty();
        }
        default -> {}
      }
    }
    if (draft.isDangling()) {
      return null;
    }
    String text = draft.text();
    if (!told) {
      text = withParticipants(text, participants);
    }
    return text.indexOf(' ') < 0 ? null : new Headline(text, told ? 1 : 0);
  }

  private static String withParticipants(String text, List<Entity> participants) {
    List<String> names =
        participants.stream()
            .filter(entity -> entity.isNamed() && entity.type() != Type.PLACE)
            .map(Entity::name)
            .distinct()
            .toList();
    if (names.size() == 2) {
      String longer = text + " between " + names.get(0) + " and " + names.get(1);
      return longer.length() <= Draft.LONGEST ? longer : text;
    }
    return text;
  }
}
