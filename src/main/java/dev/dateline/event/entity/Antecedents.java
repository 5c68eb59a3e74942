package dev.dateline.event.entity;

import dev.dateline.event.Participant.Type;
import dev.dateline.event.entity.Gazetteer.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What was spoken of lately, and which of it a pronoun or a description may take up. Remembers a
 * bounded number of mentions, so that a long document costs no more a word than a short one.
 */
final class Antecedents {

  private static final int REMEMBERED = 60;
  private static final int FARTHEST = 3;

  /** So many sentences ago a person may have been named last whom "he" takes up. */
  private static final int LONG_AGO = 8;

  /** A list of more is no good for a headline. */
  private static final int LARGEST_GROUP = 3;

  private final Deque<Spoken> recent = new ArrayDeque<>();

  /** The last place of each of the last names: what "the airline" takes up may be long ago. */
  private final Map<Entity, Spoken> named =
      new LinkedHashMap<>(64, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Entity, Spoken> eldest) {
          return size() > REMEMBERED;
        }
      };

  void add(Spoken spoken) {
    recent.addFirst(spoken);
    if (recent.size() > REMEMBERED) {
      recent.removeLast();
    }
    if (spoken.isOne() && spoken.entity().isNamed()) {
      named.put(spoken.entity(), spoken);
    }
  }

  /** "Ana and Jan", in place of the "Ana" and "Ana, Ben" of the same list, if they were a group. */
  void addGroup(Spoken group) {
    Deque<Spoken> after = new ArrayDeque<>();
    while (!recent.isEmpty() && recent.peekFirst().number() == group.number()) {
      Spoken spoken = recent.removeFirst();
      if (spoken.isOne() || spoken.token() != group.token()) {
        after.addFirst(spoken);
      }
    }
    after.forEach(recent::addFirst);
    if (group.who().size() <= LARGEST_GROUP) {
      add(group);
    }
  }

  /** What a pronoun may take up as far as number and gender tell, the last first. */
  List<Spoken> candidates(PronounPlace pronoun) {
    List<Spoken> candidates = new ArrayList<>();
    for (Spoken spoken : recent) {
      if (pronoun.number - spoken.number() > FARTHEST) {
        break;
      }
      if (agrees(pronoun, spoken)) {
        candidates.add(spoken);
      }
    }
    if (pronoun.kind.isPersonal()) {
      named.values().stream()
          .filter(spoken -> isLongAgo(pronoun, spoken) && agrees(pronoun, spoken))
          .sorted(Comparator.comparing(Spoken::number).reversed())
          .forEach(candidates::add);
    }
    return candidates;
  }

  private static boolean isLongAgo(PronounPlace pronoun, Spoken spoken) {
    int distance = pronoun.number - spoken.number();
    return distance > FARTHEST && distance <= LONG_AGO;
  }

  static boolean agrees(PronounPlace pronoun, Spoken spoken) {
    Entity entity = spoken.entity();
    boolean one = spoken.isOne();
    if (pronoun.kind.isPersonal()) {
      boolean person =
          entity.type() == Type.PERSON
              || entity.isNamed() && !Gazetteer.known().is(entity.name(), Kind.PLACE);
      return one && person && !entity.isPlural() && entity.gender().agrees(pronoun.gender);
    }
    if (pronoun.kind.isThing()) {
      return one
          && !entity.isPlural()
          && (entity.type() != Type.PERSON
              || entity.mayBeNoPerson()
              || !entity.isNamed() && entity.gender() == Gender.UNKNOWN);
    }
    return !one
        || entity.isPlural()
        || entity.type() == Type.ORGANIZATION
        || entity.type() == Type.PLACE && entity.isNamed()
        || entity.type() == Type.PERSON && !entity.isNamed() && entity.gender() == Gender.UNKNOWN;
  }

  /** The person with a name that "the 22-year-old", "the Swede" takes up, or null. */
  Entity person(int sentence) {
    Entity best = null;
    double most = Double.NEGATIVE_INFINITY;
    int rank = 0;
    for (Spoken spoken : recent) {
      int distance = sentence - spoken.number();
      if (distance > FARTHEST) {
        break;
      }
      rank++;
      Entity entity = spoken.entity();
      double score = -4 * distance - .3 * rank + (spoken.role().isSubject() ? 5 : 0);
      if (isPerson(spoken) && !entity.isPlural() && score > most) {
        most = score;
        best = entity;
      }
    }
    return best;
  }

  /** The entity last spoken of that is called by that noun, or null. */
  Entity described(String noun) {
    for (Spoken spoken : recent) {
      if (spoken.isOne() && spoken.entity().isDescribedAs(noun)) {
        return spoken.entity();
      }
    }
    Entity last = null;
    for (Entity entity : named.keySet()) {
      last = entity.isDescribedAs(noun) ? entity : last;
    }
    return last;
  }

  private static boolean isPerson(Spoken spoken) {
    return spoken.isOne() && spoken.entity().isNamed() && spoken.entity().type() == Type.PERSON;
  }

  /**
   * The organization with a name that the text has been about lately, or null.
   *
   * @param fits whether it may be meant
   */
  Entity organization(int sentence, Predicate<Entity> fits) {
    Entity best = null;
    double most = Double.NEGATIVE_INFINITY;
    int rank = 0;
    for (Spoken spoken : candidates()) {
      Entity entity = spoken.entity();
      rank++;
      if (spoken.isOne()
          && entity.isNamed()
          && entity.type() == Type.ORGANIZATION
          && fits.test(entity)) {
        double score =
            -2 * (sentence - spoken.number())
                - .3 * rank
                + (spoken.role().isSubject() ? 4 : 0)
                + Math.min(6, entity.mentions().size());
        if (score > most) {
          most = score;
          best = entity;
        }
      }
    }
    return best;
  }

  /** What was spoken of lately, then names of longer ago. */
  private List<Spoken> candidates() {
    List<Spoken> candidates = new ArrayList<>(recent);
    named.values().stream().filter(spoken -> !recent.contains(spoken)).forEach(candidates::add);
    return candidates;
  }

  /** The persons with names in the sentence before or this one, where there are just two. */
  List<Entity> pair(int sentence) {
    List<Entity> persons = new ArrayList<>();
    for (Spoken spoken : recent) {
      Entity entity = spoken.entity();
      if (sentence - spoken.number() > 1) {
        break;
      }
      if (isPerson(spoken) && !persons.contains(entity)) {
        persons.add(entity);
      }
    }
    return persons.size() == 2 ? inOrder(persons) : List.of();
  }

  /** As the text first names them. */
  private static List<Entity> inOrder(List<Entity> persons) {
    return persons.stream().sorted(Comparator.comparing(one -> one.mentions().get(0))).toList();
  }

  /** The last so many different persons with names, in the order of the text; or none. */
  List<Entity> persons(int howMany) {
    List<Entity> persons = new ArrayList<>();
    for (Spoken spoken : recent) {
      Entity entity = spoken.entity();
      if (isPerson(spoken) && !persons.contains(entity)) {
        persons.add(entity);
        if (persons.size() == howMany) {
          return inOrder(persons);
        }
      }
    }
    return List.of();
  }
}
