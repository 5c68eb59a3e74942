package dev.dateline.event.entity;

import dev.dateline.event.Participant.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What was spoken of lately, and which of it a pronoun takes up: the nearest that agrees in number
 * and gender, subjects before others (the preference of Lappin and Leass 1994, much simplified).
 * Remembers a bounded number of mentions, so that a long document costs no more a word than a short
 * one.
 */
final class Antecedents {

  private static final int REMEMBERED = 40;
  private static final int FARTHEST = 3;

  /** Of a clause's subject and somebody of the sentence before, "its" is the subject's. */
  private static final double OWNER = 5;

  private record Spoken(Entity entity, int sentence, int token, boolean subject, boolean patient) {}

  private final Deque<Spoken> recent = new ArrayDeque<>();

  /** The last place of each of the last names: what "the airline" takes up may be long ago. */
  private final Map<Entity, Spoken> named =
      new LinkedHashMap<>(64, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Entity, Spoken> eldest) {
          return size() > REMEMBERED;
        }
      };

  /**
   * @param patient whether something is done to it
   */
  void add(Entity entity, int sentence, int token, boolean subject, boolean patient) {
    recent.addFirst(new Spoken(entity, sentence, token, subject, patient));
    if (recent.size() > REMEMBERED) {
      recent.removeLast();
    }
    if (entity.isNamed()) {
      named.put(entity, recent.getFirst());
    }
  }

  /**
   * What the place of a pronoun says of whom it takes up.
   *
   * @param isSubject whether it is a subject itself, and so likelier stands for one
   * @param isPatient whether something is done to it, as to what it then likelier stands for
   * @param owner the subject of the clause where it says whose something is ("topped up its
   *     coffers"), and which it likeliest takes up; or null
   * @param isLiving whether what is said of it is said of the living alone: "they were killed"
   * @param notThese what it can't be: the clause's subject for an object, the phrase it is in
   */
  record Place(
      boolean isSubject, boolean isPatient, boolean isLiving, Entity owner, Set<Entity> notThese) {

    private boolean allows(Entity entity) {
      boolean thing = entity.type() == Type.OTHER || entity.type() == Type.PLACE;
      return !notThese.contains(entity) && !(isLiving && thing);
    }
  }

  /** The entity that a personal or possessive pronoun takes up, or null. */
  Entity pronoun(String form, int sentence, Place place) {
    String lower = form.toLowerCase(Locale.ROOT);
    boolean ofPerson = gender(lower) != Gender.UNKNOWN;
    double subjects = place.isSubject || ofPerson ? 5 : 2;
    Entity best =
        best(
            sentence,
            entity -> place.allows(entity) && agrees(lower, entity),
            (spoken, near) ->
                near
                    + (spoken.subject ? subjects : 0)
                    + (place.isPatient && spoken.patient && isLikePatient(spoken, place) ? 5 : 0)
                    + (spoken.entity.isNamed() ? 2 : 0)
                    + (spoken.entity == place.owner ? OWNER : 0)
                    - (isOneForThey(lower, spoken.entity) ? 4 : 0)
                    - (isPersonForIt(lower, spoken.entity) ? 4 : 0)
                    - (place.isSubject && !place.isPatient && isThingForThey(lower, spoken.entity)
                        ? 4
                        : 0));
    if (best != null) {
      best.learn(gender(lower));
      if (isPersonForIt(lower, best)) {
        best.become(Type.ORGANIZATION);
      }
    }
    return best;
  }

  /** "They were restored" is rather said of what was broken off than of who did it. */
  private static boolean isLikePatient(Spoken spoken, Place place) {
    return place.isSubject || spoken.entity.type() == Type.PERSON;
  }

  /** The person with a name that "the 22-year-old", "the Swede" takes up, or null. */
  Entity person(int sentence) {
    return best(
        sentence,
        entity -> entity.isNamed() && entity.type() == Type.PERSON && !entity.isPlural(),
        (spoken, near) -> near + (spoken.subject ? 5 : 0));
  }

  /** Of what a word may stand for, the likelier one has more. */
  private interface Likelihood {

    /**
     * @param near how near it was spoken of, more for nearer
     */
    double of(Spoken spoken, double near);
  }

  /** The likeliest of those that fit, spoken of a few sentences before at most; or null. */
  private Entity best(int sentence, Predicate<Entity> fits, Likelihood likelihood) {
    Entity best = null;
    double most = Double.NEGATIVE_INFINITY;
    int rank = 0;
    for (Spoken spoken : recent) {
      int distance = sentence - spoken.sentence;
      if (distance > FARTHEST) {
        break;
      }
      rank++;
      if (fits.test(spoken.entity)) {
        double score = likelihood.of(spoken, -4 * distance - .3 * rank);
        if (score > most) {
          most = score;
          best = spoken.entity;
        }
      }
    }
    return best;
  }

  private static Gender gender(String pronoun) {
    switch (pronoun) {
      case "he", "him", "his", "himself":
        return Gender.MALE;
      case "she", "her", "hers", "herself":
        return Gender.FEMALE;
      default:
        return Gender.UNKNOWN;
    }
  }

  private static boolean agrees(String pronoun, Entity entity) {
    Gender gender = gender(pronoun);
    if (gender != Gender.UNKNOWN) {
      return entity.type() == Type.PERSON && !entity.isPlural() && entity.gender().agrees(gender);
    }
    switch (pronoun) {
      case "it", "its", "itself":
        return !entity.isPlural() && (entity.type() != Type.PERSON || entity.mayBeNoPerson());
      case "they", "them", "their", "theirs", "themselves":
        return entity.isPlural() || entity.type() == Type.ORGANIZATION;
      default:
        return false;
    }
  }

  /** The entity last spoken of that is called by that noun, or null. */
  Entity described(String noun) {
    for (Spoken spoken : recent) {
      if (spoken.entity.isDescribedAs(noun)) {
        return spoken.entity;
      }
    }
    Entity last = null;
    for (Entity entity : named.keySet()) {
      last = entity.isDescribedAs(noun) ? entity : last;
    }
    return last;
  }

  /** A name of one word that was taken for a person's without any sign of it. */
  private static boolean isPersonForIt(String pronoun, Entity entity) {
    return pronoun.startsWith("it") && entity.type() == Type.PERSON;
  }

  /** "They" may take up an organization, but would rather not. */
  private static boolean isOneForThey(String pronoun, Entity entity) {
    return pronoun.startsWith("the") && !entity.isPlural();
  }

  /** Who does something is rather "leaders" than "jobs". */
  private static boolean isThingForThey(String pronoun, Entity entity) {
    return pronoun.startsWith("the") && entity.type() == Type.OTHER;
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
      Entity entity = spoken.entity;
      rank++;
      if (entity.isNamed() && entity.type() == Type.ORGANIZATION && fits.test(entity)) {
        double score =
            -2 * (sentence - spoken.sentence)
                - .3 * rank
                + (spoken.subject ? 4 : 0)
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
      Entity entity = spoken.entity;
      if (sentence - spoken.sentence > 1) {
        break;
      }
      if (entity.isNamed() && entity.type() == Type.PERSON && !persons.contains(entity)) {
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
      Entity entity = spoken.entity;
      if (entity.isNamed() && entity.type() == Type.PERSON && !persons.contains(entity)) {
        persons.add(entity);
        if (persons.size() == howMany) {
          return inOrder(persons);
        }
      }
    }
    return List.of();
  }
}
