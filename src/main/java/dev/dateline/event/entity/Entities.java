package dev.dateline.event.entity;

import dev.dateline.event.Participant.Type;
import dev.dateline.event.clause.TimeWords;
import dev.dateline.event.entity.Gazetteer.Kind;
import dev.dateline.text.Sentence;
import dev.dateline.text.Span;
import dev.dateline.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who and what a document speaks of, token by token: names, their short forms, descriptions that
 * take them up ("the two officials", "the company") and pronouns. Built once for a document in one
 * pass; immutable afterwards.
 */
public final class Entities {

  /** Verbs for what is done to the living alone. */
  private static final Set<String> OF_THE_LIVING =
      Set.of(
          "kill",
          "injure",
          "wound",
          "arrest",
          "detain",
          "jail",
          "imprison",
          "hospitalize",
          "abduct",
          "kidnap",
          "behead",
          "torture",
          "murder",
          "sentence",
          "convict",
          "rescue");

  private final Map<Sentence, Entity[][]> found = new IdentityHashMap<>();
  private final Map<Sentence, List<Name>> names = new IdentityHashMap<>();
  private final Descriptions descriptions = new Descriptions();
  private final Antecedents antecedents = new Antecedents();
  private final Ellipsis ellipsis = new Ellipsis();
  private final TimeWords times;
  private NameRegister register;
  private References references;

  private Entities(TimeWords times) {
    this.times = times;
  }

  /**
   * @param times words that name times, which nobody speaks of as of things: no "it" stands for
   *     last year
   */
  public static Entities of(Text text, TimeWords times) {
    Entities entities = new Entities(times);
    List<Name> all = new ArrayList<>();
    Map<Sentence, List<Name>> found = new IdentityHashMap<>();
    for (Sentence sentence : text.sentences()) {
      List<Name> names = NameFinder.find(sentence);
      found.put(sentence, names);
      all.addAll(names);
    }
    KnownNames known = new KnownNames(all);
    all.clear();
    for (Sentence sentence : text.sentences()) {
      List<Name> names = known.complete(sentence, found.get(sentence));
      all.addAll(NameCompletion.complete(sentence, times, names));
    }
    all = NameTypes.settle(all);
    for (Name name : all) {
      entities.names.computeIfAbsent(name.sentence(), key -> new ArrayList<>()).add(name);
    }
    entities.register = new NameRegister(all);
    entities.references = new References(entities.register, entities.antecedents);
    int number = 0;
    for (Sentence sentence : text.sentences()) {
      entities.read(sentence, number++);
    }
    return entities;
  }

  /** Who the token's phrase speaks of: none, one, or several ("the two officials"). */
  public List<Entity> at(Sentence sentence, int token) {
    Entity[][] tokens = found.get(sentence);
    return tokens == null || tokens[token] == null ? List.of() : List.of(tokens[token]);
  }

  /** The tokens of the name that a token is a part of; empty where it is of none. */
  public Range nameAt(Sentence sentence, int token) {
    for (Name name : names.getOrDefault(sentence, List.of())) {
      if (name.begin() <= token && token < name.end()) {
        return new Range(name.begin(), name.end());
      }
    }
    return new Range(token, token);
  }

  /** Whether a noun describes somebody whose name stands beside it: "the lawyer, Mateo Cruz". */
  public boolean isNamedBeside(Sentence sentence, int noun) {
    return descriptions.at(sentence, noun);
  }

  /** What to read in place of a word that leaves its noun out ("the first"), or null. */
  public String elided(Sentence sentence, int token) {
    return ellipsis.at(sentence, token);
  }

  /** Tokens from {@code begin} to before {@code end}. */
  public record Range(int begin, int end) {

    public boolean isEmpty() {
      return begin == end;
    }

    public boolean isSingle() {
      return end - begin == 1;
    }
  }

  /** The government that a capital stands for, as in "Kyiv said"; else the entity itself. */
  public Entity acting(Entity entity) {
    boolean capital =
        entity.isNamed()
            && entity.type() == Type.PLACE
            && Gazetteer.known().is(entity.name(), Kind.CAPITAL);
    return capital ? references.country(Gazetteer.known().country(entity.name())) : entity;
  }

  private void read(Sentence sentence, int number) {
    Entity[][] here = new Entity[sentence.size()][];
    found.put(sentence, here);
    Name[] nameAt = new Name[sentence.size()];
    for (Name name : names.getOrDefault(sentence, List.of())) {
      Entity[] entity = {register.of(name)};
      for (int i = name.begin(); i < name.end(); i++) {
        nameAt[i] = name;
        here[i] = entity;
      }
      entity[0].article(hasArticle(sentence, name));
      descriptions.read(sentence, name, entity, here);
    }
    for (int i = 0; i < sentence.size(); i++) {
      String tag = sentence.tag(i);
      ellipsis.read(
          sentence,
          number,
          i,
          nameAt[i] == null && isPhraseHead(sentence, i) && !times.at(sentence, i));
      if (nameAt[i] != null) {
        if (i == nameAt[i].begin()) {
          say(here[i][0], sentence, number, nameAt[i].head(), nameAt[i].span());
        }
      } else if (tag.equals("PRP") || tag.equals("PRP$")) {
        pronoun(sentence, number, i, here);
      } else if (here[i] == null
          && isPhraseHead(sentence, i)
          && !times.at(sentence, i)
          && ellipsis.at(sentence, i) == null) {
        here[i] = references.noun(sentence, number, i, names.getOrDefault(sentence, List.of()));
        for (Entity entity : here[i]) {
          say(entity, sentence, number, i, span(sentence, i));
        }
      } else if (here[i] == null && References.isAge(sentence, i)) {
        Entity person = antecedents.person(number);
        if (person != null) {
          here[i] = new Entity[] {person};
          say(person, sentence, number, i, span(sentence, i));
        }
      } else if (References.isTheTwo(sentence, i)) {
        List<Entity> persons = antecedents.persons(2);
        here[i] = persons.isEmpty() ? null : persons.toArray(new Entity[0]);
      }
    }
  }

  private static boolean hasArticle(Sentence sentence, Name name) {
    int before = name.begin() - 1;
    return before >= 0
        && sentence.isIgnoringCase(before, "the")
        && sentence.head(before) >= name.begin()
        && sentence.head(before) < name.end();
  }

  private void say(Entity entity, Sentence sentence, int number, int token, Span span) {
    entity.mention(span);
    antecedents.add(entity, number, token, isSubject(sentence, token), isPatient(sentence, token));
  }

  private static boolean isSubject(Sentence sentence, int token) {
    return sentence.relation(token).startsWith("nsubj");
  }

  private static boolean isPatient(Sentence sentence, int token) {
    String relation = sentence.relation(token);
    return relation.equals("obj") || relation.equals("nsubj:pass");
  }

  private static boolean isPhraseHead(Sentence sentence, int token) {
    String relation = sentence.relation(token);
    return NounPhrase.isNoun(sentence, token)
        && !relation.equals("compound")
        && !relation.equals("flat")
        && !relation.equals("fixed")
        && !relation.equals("goeswith");
  }

  /** "It" in "it was too early to concede" stands for nothing. */
  public static boolean isExpletive(Sentence sentence, int token) {
    int head = sentence.head(token);
    return sentence.isIgnoringCase(token, "it")
        && (sentence.relation(token).equals("expl")
            || head >= 0 && sentence.tag(head).equals("JJ"));
  }

  private void pronoun(Sentence sentence, int number, int token, Entity[][] here) {
    if (isExpletive(sentence, token)) {
      return;
    }
    Entity entity = antecedents.pronoun(sentence.form(token), number, place(sentence, token, here));
    boolean they = sentence.tag(token).equals("PRP") && sentence.lemma(token).equals("they");
    if (they && (entity == null || !entity.isPlural())) {
      List<Entity> pair = antecedents.pair(number);
      if (!pair.isEmpty()) {
        here[token] = pair.toArray(new Entity[0]);
        return;
      }
    }
    if (entity != null) {
      here[token] = new Entity[] {entity};
      say(entity, sentence, number, token, span(sentence, token));
    }
  }

  private static Antecedents.Place place(Sentence sentence, int token, Entity[][] here) {
    boolean subject = isSubject(sentence, token);
    int head = sentence.head(token);
    Entity owner = null;
    Set<Entity> notThese = new HashSet<>();
    if (head >= 0 && sentence.tag(token).equals("PRP$")) {
      int phrase = NounPhrase.top(sentence, head);
      owner = isSubject(sentence, phrase) ? null : doer(sentence, sentence.head(phrase), here);
    } else if (head >= 0 && !subject) {
      // "He called him": the object is somebody else; nor are "videos of them" the videos.
      notThese.add(subjectOf(sentence, head, here));
      notThese.addAll(here[head] == null ? List.of() : List.of(here[head]));
    }
    boolean patient = isPatient(sentence, token);
    boolean living = patient && head >= 0 && OF_THE_LIVING.contains(sentence.lemma(head));
    return new Antecedents.Place(subject, patient, living, owner, notThese);
  }

  /** Who does what the verb says, be it told of the verb that this one goes along with; or null. */
  private static Entity doer(Sentence sentence, int verb, Entity[][] here) {
    int clause = verb;
    for (int steps = 0; clause >= 0 && steps < 4; steps++) {
      Entity subject = subjectOf(sentence, clause, here);
      if (subject != null) {
        return subject;
      }
      String relation = sentence.relation(clause);
      boolean shared =
          relation.equals("conj") || relation.equals("xcomp") || relation.startsWith("advcl");
      clause = shared ? sentence.head(clause) : -1;
    }
    return null;
  }

  private static Entity subjectOf(Sentence sentence, int verb, Entity[][] here) {
    for (int dependent : sentence.dependents(verb)) {
      if (isSubject(sentence, dependent) && here[dependent] != null) {
        return here[dependent][0];
      }
    }
    return null;
  }

  private static Span span(Sentence sentence, int token) {
    return new Span(sentence.begin(token), sentence.end(token));
  }
}
