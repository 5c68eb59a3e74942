package dev.dateline.event.grouping;

import dev.dateline.event.Participant.Role;
import dev.dateline.event.Participant.Type;
import dev.dateline.event.clause.Clause;
import dev.dateline.event.clause.TimeWords;
import dev.dateline.event.entity.Entities;
import dev.dateline.event.entity.Entity;
import dev.dateline.text.Sentence;
import dev.dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds who takes part in what a trigger reports, from the dependencies around it. */
final class ArgumentFinder {

  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of(
          "in", "at", "near", "outside", "inside", "into", "across", "on", "around", "from", "off");
  private static final Set<String> TOWARD = Set.of("to", "with", "for", "against", "toward");

  private final Entities entities;
  private final TimeWords times;

  ArgumentFinder(Entities entities, TimeWords times) {
    this.entities = entities;
    this.times = times;
  }

  /** The agent first, then in the order of the text. */
  List<Argument> find(Sentence sentence, int trigger) {
    List<Argument> found = new ArrayList<>();
    if (sentence.tag(trigger).startsWith("NN")) {
      noun(sentence, trigger, found);
    } else {
      verb(sentence, trigger, found);
    }
    return found;
  }

  private void verb(Sentence sentence, int trigger, List<Argument> found) {
    Clause clause = new Clause(sentence, trigger);
    boolean passive = clause.isPassive();
    int subject = clause.subject();
    if (subject >= 0) {
      addAll(sentence, subject, passive ? Role.PATIENT : Role.AGENT, found);
    }
    for (int dependent : sentence.dependents(trigger)) {
      switch (Clause.plain(sentence.relation(dependent))) {
        case "obj" -> addAll(sentence, dependent, Role.PATIENT, found);
        case "iobj" -> addAll(sentence, dependent, Role.RECIPIENT, found);
        case "obl" -> oblique(sentence, dependent, passive, found);
        default -> {}
      }
    }
  }

  private void oblique(Sentence sentence, int token, boolean passive, List<Argument> found) {
    String preposition = Clause.preposition(sentence, token);
    if (preposition.equals("by") && passive) {
      addAll(sentence, token, Role.AGENT, found);
    } else if (isPlace(sentence, token, preposition)) {
      addAll(sentence, token, Role.LOCATION, found);
    } else if (TOWARD.contains(preposition)) {
      addAll(sentence, token, Role.RECIPIENT, found);
    } else {
      addAll(sentence, token, Role.OTHER, found);
    }
    nested(sentence, token, found);
  }

  /** "at the airport in Lisbon": the place within the place. */
  private void nested(Sentence sentence, int token, List<Argument> found) {
    for (int dependent : sentence.dependents(token)) {
      String preposition = Clause.preposition(sentence, dependent);
      if (sentence.relation(dependent).startsWith("nmod")
          && PLACE_PREPOSITIONS.contains(preposition)
          && isPlace(sentence, dependent, preposition)) {
        addAll(sentence, dependent, Role.LOCATION, found);
      }
    }
  }

  private boolean isPlace(Sentence sentence, int token, String preposition) {
    if (!PLACE_PREPOSITIONS.contains(preposition)) {
      return false;
    }
    List<Entity> entity = entities.at(sentence, token);
    return !entity.isEmpty() && entity.get(0).type() == Type.PLACE;
  }

  private void noun(Sentence sentence, int trigger, List<Argument> found) {
    for (int dependent : sentence.dependents(trigger)) {
      String relation = sentence.relation(dependent);
      String preposition = Clause.preposition(sentence, dependent);
      if (relation.equals("nmod:poss")) {
        addAll(sentence, dependent, Role.AGENT, found);
      } else if (relation.startsWith("nmod")) {
        switch (preposition) {
          case "by", "between", "among" -> addAll(sentence, dependent, Role.AGENT, found);
          case "of" -> addAll(sentence, dependent, Role.PATIENT, found);
          case "with", "to", "against", "for" -> addAll(sentence, dependent, Role.RECIPIENT, found);
          default ->
              addAll(
                  sentence,
                  dependent,
                  isPlace(sentence, dependent, preposition) ? Role.LOCATION : Role.OTHER,
                  found);
        }
      }
    }
    int head = sentence.head(trigger);
    String relation = Clause.plain(sentence.relation(trigger));
    if (head >= 0 && Clause.isVerb(sentence, head)) {
      // "had surgery", "held a rally": the noun carries the action, the verb its arguments.
      if (relation.equals("obj")) {
        Clause clause = new Clause(sentence, head);
        int subject = clause.subject();
        if (subject >= 0) {
          boolean acts = NounOfVerb.isTold(sentence, trigger);
          addAll(sentence, subject, acts ? Role.AGENT : Role.OTHER, found);
        }
      }
      if (relation.equals("obj") || relation.equals("nsubj")) {
        for (int dependent : sentence.dependents(head)) {
          if (sentence.relation(dependent).startsWith("obl")) {
            oblique(sentence, dependent, relation.equals("nsubj"), found);
          }
        }
      }
    }
  }

  private void addAll(Sentence sentence, int token, Role role, List<Argument> found) {
    add(sentence, token, role, found);
    for (int dependent : sentence.dependents(token)) {
      if (sentence.relation(dependent).equals("conj")) {
        add(sentence, dependent, role, found);
      }
    }
  }

  private void add(Sentence sentence, int token, Role role, List<Argument> found) {
    if (times.at(sentence, token)) {
      return;
    }
    Span span = new Span(sentence.begin(token), sentence.end(token));
    for (Entity entity : entities.at(sentence, token)) {
      Entity actor =
          role == Role.AGENT || role == Role.RECIPIENT ? entities.acting(entity) : entity;
      if (found.stream().noneMatch(argument -> argument.entity() == actor)) {
        found.add(new Argument(actor, role, span));
      }
    }
  }
}
