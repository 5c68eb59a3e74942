package dev.dateline.event.headline;

import dev.dateline.event.Participant.Type;
import dev.dateline.event.clause.Clause;
import dev.dateline.event.entity.Entities;
import dev.dateline.event.entity.Entity;
import dev.dateline.text.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chooses under which name a headline tells of somebody or something: the full name for a short
 * one, a description or a pronoun; the words as they stand where they say it best.
 */
final class Naming {

  /** A description that is longer is no good in place of "their". */
  private static final int LONGEST_OWNER = 30;

  private static final int LONGEST_ACRONYM = 6;

  private static final Set<String> FIRST_OR_SECOND =
      Set.of("i", "we", "you", "me", "us", "myself", "ourselves", "yourself");

  private final Entities entities;
  private final Sentence sentence;
  private final Draft draft;

  /** Who the clause is about; "his" may stand for them. */
  private final List<Entity> subject;

  /** Who has been told of already: "Ana Diaz and her aides". */
  private final Set<Entity> told = new HashSet<>();

  /**
   * @param draft told of pronouns that nothing explains
   */
  Naming(Entities entities, Sentence sentence, Draft draft, List<Entity> subject) {
    this.entities = entities;
    this.sentence = sentence;
    this.draft = draft;
    this.subject = subject;
  }

  /**
   * The name to write for the phrase of a word, or null where its own words say it best. Who has
   * been asked for counts as told of from then on.
   *
   * @param depth how far below the phrase's first word it stands
   */
  String of(int head, int depth) {
    boolean modifies = sentence.relation(head).equals("compound") && depth > 0;
    String name = !modifies && (depth == 0 || isReference(head)) ? name(head, depth) : null;
    told.addAll(entities.at(sentence, head));
    return name;
  }

  /** Whether a pronoun would have to stay that neither the sentence nor the document explains. */
  boolean isUnexplained(int pronoun) {
    return (!isPossessive(pronoun) || subject.isEmpty())
        && !sentence.form(pronoun).endsWith("self")
        && !Entities.isExpletive(sentence, pronoun)
        && entities.at(sentence, pronoun).isEmpty();
  }

  /** A pronoun, a part of a name, or a description that its name follows. */
  private boolean isReference(int token) {
    return isPronoun(token)
        || !entities.nameAt(sentence, token).isEmpty()
        || entities.isNamedBeside(sentence, token);
  }

  private String name(int head, int depth) {
    List<Entity> who = entities.at(sentence, head);
    if (who.isEmpty()) {
      return null;
    }
    if (isPronoun(head)) {
      return isPossessive(head) ? owner(head, who) : pronounName(head, who, depth);
    }
    boolean named = who.stream().allMatch(Entity::isNamed);
    boolean here = !entities.nameAt(sentence, head).isEmpty();
    boolean people =
        who.get(0).type() == Type.PLACE && !here && !entities.isNamedBeside(sentence, head);
    if (!named || people || here && isBestAsItStands(head, who.get(0))) {
      return null;
    }
    return here && who.size() == 1 ? who.get(0).name() : joined(who);
  }

  /** "NATO" is shorter than the full name and as clear; the name of a thing may need more words. */
  private boolean isBestAsItStands(int head, Entity entity) {
    String form = sentence.form(head);
    boolean acronym =
        entity.type() == Type.ORGANIZATION
            && entities.nameAt(sentence, head).isSingle()
            && form.length() <= LONGEST_ACRONYM
            && form.chars().allMatch(Character::isUpperCase);
    return acronym || entity.type() == Type.OTHER;
  }

  private String pronounName(int head, List<Entity> who, int depth) {
    if (isFirstOrSecond(head)) {
      return null;
    }
    boolean again =
        isSubject(who) && (depth > 0 || Clause.plain(sentence.relation(head)).equals("obj"));
    return again ? null : definite(who);
  }

  /** Whose it is, for "his", "its", "their". */
  private String owner(int head, List<Entity> who) {
    if (isFirstOrSecond(head) || isOfConjunct(head)) {
      return null;
    }
    boolean named = who.stream().allMatch(Entity::isNamed);
    if (!named && subject.isEmpty()) {
      if (isUnfitOwner(who.get(0))) {
        draft.dangles();
      }
      return possessive("the " + who.get(0).name());
    }
    return !named || told.containsAll(who) || isSubject(who) ? null : possessive(joined(who));
  }

  private boolean isSubject(List<Entity> who) {
    return !subject.isEmpty() && subject.containsAll(who);
  }

  /** "staff and their families": whose is told by the phrase itself. */
  private boolean isOfConjunct(int token) {
    int head = sentence.head(token);
    return head >= 0 && sentence.relation(head).equals("conj");
  }

  /** "Their" is rather not written out as "the 11 members of a youth choir's". */
  private static boolean isUnfitOwner(Entity entity) {
    String name = entity.name();
    return (entity.type() == Type.PERSON) != entity.isPlural()
        || name.contains("other")
        || name.contains(" of ")
        || name.length() > LONGEST_OWNER
        || name.contains("%")
        || name.contains("$");
  }

  private boolean isPronoun(int token) {
    return sentence.tag(token).startsWith("PRP");
  }

  private boolean isPossessive(int token) {
    return sentence.tag(token).equals("PRP$")
        && !sentence.relation(token).startsWith("nsubj")
        && !sentence.relation(token).startsWith("obj");
  }

  private boolean isFirstOrSecond(int token) {
    return FIRST_OR_SECOND.contains(sentence.lower(token));
  }

  /** "It" is "the film" where no name is known. */
  private static String definite(List<Entity> who) {
    String name = who.get(0).name();
    boolean common = !who.get(0).isNamed() && !Character.isUpperCase(name.charAt(0));
    String bare = name.startsWith("one ") ? name.substring(4) : name;
    return who.size() == 1 && common ? "the " + bare : joined(who);
  }

  private static String joined(List<Entity> who) {
    return who.stream().map(Entity::told).collect(Collectors.joining(" and "));
  }

  private static String possessive(String name) {
    return name + (name.endsWith("s") ? "'" : "'s");
  }
}
