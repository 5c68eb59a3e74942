package dev.dateline.event.entity;

import dev.dateline.event.Participant.Type;
import dev.dateline.event.clause.Clause;
import dev.dateline.event.clause.TimeWords;
import dev.dateline.event.entity.Gazetteer.Kind;
import dev.dateline.text.Sentence;
import dev.dateline.text.Span;
import dev.dateline.text.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Who and what a document speaks of, token by token: names, their short forms, descriptions that
 * take them up ("the two officials", "the company") and pronouns. Built once for a document in one
 * pass; immutable afterwards.
 */
public final class Entities {

  private static final Set<String> COMPANIES = WordList.read("companies.txt");

  private final Map<Sentence, Entity[][]> found = new IdentityHashMap<>();
  private final Map<Sentence, List<Name>> names = new IdentityHashMap<>();
  private final Map<Sentence, BitSet> described = new IdentityHashMap<>();
  private final Map<String, Entity> plain = new HashMap<>();
  private final Antecedents antecedents = new Antecedents();
  private NameRegister register;

  private final TimeWords times;

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
      entities.names.put(sentence, names);
      all.addAll(names);
    }
    entities.register = new NameRegister(all);
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
    BitSet nouns = described.get(sentence);
    return nouns != null && nouns.get(noun);
  }

  /** Tokens from {@code begin} to before {@code end}. */
  public record Range(int begin, int end) {

    public boolean isEmpty() {
      return begin == end;
    }
  }

  /** The government that a capital stands for, as in "Kyiv said"; else the entity itself. */
  public Entity acting(Entity entity) {
    boolean capital =
        entity.isNamed()
            && entity.type() == Type.PLACE
            && Gazetteer.known().is(entity.name(), Kind.CAPITAL);
    return capital ? country(Gazetteer.known().country(entity.name())) : entity;
  }

  private void read(Sentence sentence, int number) {
    Entity[][] here = new Entity[sentence.size()][];
    found.put(sentence, here);
    Name[] nameAt = new Name[sentence.size()];
    for (Name name : names.get(sentence)) {
      Entity[] entity = {register.of(name)};
      for (int i = name.begin(); i < name.end(); i++) {
        nameAt[i] = name;
        here[i] = entity;
      }
      describe(sentence, name, entity, here);
    }
    for (int i = 0; i < sentence.size(); i++) {
      String tag = sentence.tag(i);
      if (nameAt[i] != null) {
        if (i == nameAt[i].begin()) {
          say(here[i][0], sentence, number, nameAt[i].head(), nameAt[i].span());
        }
      } else if (tag.equals("PRP") || tag.equals("PRP$")) {
        pronoun(sentence, number, i, here);
      } else if (here[i] == null && isPhraseHead(sentence, i) && !times.at(sentence, i)) {
        here[i] = noun(sentence, number, i);
      } else if (here[i] == null && isAge(sentence, i)) {
        Entity person = antecedents.person(number);
        if (person != null) {
          here[i] = new Entity[] {person};
          say(person, sentence, number, i, span(sentence, i));
        }
      } else if (isTheTwo(sentence, i)) {
        List<Entity> persons = antecedents.persons(2);
        here[i] = persons.isEmpty() ? null : persons.toArray(new Entity[0]);
      }
    }
  }

  private void say(Entity entity, Sentence sentence, int number, int token, Span span) {
    entity.mention(span);
    antecedents.add(entity, number, token, isSubject(sentence, token));
  }

  private static boolean isSubject(Sentence sentence, int token) {
    return sentence.relation(token).startsWith("nsubj");
  }

  /** "the two", "both" as a phrase of their own. */
  private static boolean isTheTwo(Sentence sentence, int token) {
    return isArgument(sentence, token)
        && (sentence.isIgnoringCase(token, "both")
            || sentence.is(token, "two") && NounPhrase.isDefinite(sentence, token));
  }

  /** "The 22-year-old" where nobody else is so called: no "22-year-old man". */
  private static boolean isAge(Sentence sentence, int token) {
    return sentence.is(token, "old")
        && token >= 5
        && sentence.is(token - 1, "-")
        && sentence.is(token - 2, "year")
        && sentence.isIgnoringCase(token - 5, "the")
        && isArgument(sentence, token);
  }

  private static boolean isArgument(Sentence sentence, int token) {
    String relation = Clause.plain(sentence.relation(token));
    return relation.equals("nsubj") || relation.equals("obj") || relation.equals("obl");
  }

  private static boolean isPhraseHead(Sentence sentence, int token) {
    String relation = sentence.relation(token);
    return NounPhrase.isNoun(sentence, token)
        && !relation.equals("compound")
        && !relation.equals("flat")
        && !relation.equals("fixed")
        && !relation.equals("goeswith");
  }

  /** Titles before a name, appositions and predicates: what the entity may be called later. */
  private void describe(Sentence sentence, Name name, Entity[] entity, Entity[][] here) {
    for (int i = name.begin() - 1; i >= 0 && isTitle(sentence, i); i--) {
      entity[0].describe(sentence.form(i).toLowerCase(Locale.ROOT));
      entity[0].learn(Gender.of(sentence.form(i)));
      if (here[i] == null) {
        here[i] = entity;
      }
    }
    int head = name.head();
    int governor = sentence.head(head);
    if (governor >= 0 && isNominal(sentence, governor)) {
      String relation = sentence.relation(head);
      if (relation.equals("appos") || relation.equals("flat")) {
        describe(sentence, whole(sentence, governor), entity, here);
      } else if (relation.startsWith("nsubj")) {
        entity[0].describe(sentence.lemma(governor));
      }
    }
    for (int dependent : sentence.dependents(head)) {
      if (sentence.relation(dependent).equals("appos")) {
        describe(sentence, dependent, entity, here);
      }
    }
  }

  /** "executive" and "rival" pass for adjectives, and are nouns by what they do. */
  private static boolean isNominal(Sentence sentence, int token) {
    return NounPhrase.isNoun(sentence, token) || sentence.tag(token).equals("JJ");
  }

  /** "brother" of "brother-in-law", of which "law" is but the end. */
  private static int whole(Sentence sentence, int noun) {
    int head = sentence.head(noun);
    boolean hyphened =
        head >= 0
            && noun > 1
            && head < noun
            && sentence.form(noun - 1).equals("-")
            && sentence.end(head) + 1 >= sentence.begin(head + 1)
            && sentence.form(head + 1).equals("-");
    return hyphened ? head : noun;
  }

  private void describe(Sentence sentence, int noun, Entity[] entity, Entity[][] here) {
    if (isNominal(sentence, noun) && here[noun] == null) {
      described.computeIfAbsent(sentence, key -> new BitSet()).set(noun);
      entity[0].describe(sentence.lemma(noun).toLowerCase(Locale.ROOT));
      entity[0].learn(Gender.of(sentence.form(noun)));
      here[noun] = entity;
    }
  }

  private static boolean isTitle(Sentence sentence, int token) {
    return NameFinder.isTitle(sentence.form(token))
        && (NounPhrase.isNoun(sentence, token) || sentence.tag(token).startsWith("JJ"));
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
    Entity subject = null;
    int head = sentence.head(token);
    if (!sentence.tag(token).equals("PRP$") && !isSubject(sentence, token) && head >= 0) {
      // "He called him": the object is somebody else.
      subject = subjectOf(sentence, head, here);
    }
    Entity entity =
        antecedents.pronoun(sentence.form(token), number, isSubject(sentence, token), subject);
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

  private static Entity subjectOf(Sentence sentence, int verb, Entity[][] here) {
    for (int dependent : sentence.dependents(verb)) {
      if (isSubject(sentence, dependent) && here[dependent] != null) {
        return here[dependent][0];
      }
    }
    return null;
  }

  private Entity[] noun(Sentence sentence, int number, int token) {
    String lemma = sentence.lemma(token).toLowerCase(Locale.ROOT);
    boolean plural = sentence.tag(token).endsWith("S");
    Type type = NounKinds.of(lemma);
    Entity[] known = null;
    String country = people(sentence, token);
    if (country != null && isOneOf(sentence.form(token), plural)) {
      Entity person = antecedents.person(number);
      known = new Entity[] {person == null ? country(country) : person};
    } else if (country != null) {
      known = new Entity[] {country(country)};
    } else if (NounPhrase.isDefinite(sentence, token)) {
      known = takenUp(sentence, number, token, lemma, type, plural);
    }
    if (known == null) {
      known = new Entity[] {unnamed(sentence, token, lemma, type, plural)};
    }
    for (Entity entity : known) {
      say(entity, sentence, number, token, span(sentence, token));
    }
    return known;
  }

  /** "the Russians" stand for Russia. */
  private static String people(Sentence sentence, int token) {
    String form = sentence.form(token);
    Gazetteer gazetteer = Gazetteer.known();
    if (gazetteer.is(form, Kind.PEOPLE)) {
      return gazetteer.country(form);
    }
    String singular = form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
    return gazetteer.is(singular, Kind.PEOPLE) ? gazetteer.country(singular) : null;
  }

  /** "The Swede" is a person, "the Swedes" and "the Swedish" are a country. */
  private static boolean isOneOf(String people, boolean plural) {
    return !plural
        && !people.endsWith("ish")
        && !people.endsWith("ese")
        && !people.endsWith("ch")
        && !people.endsWith("ss");
  }

  private Entity country(String name) {
    Entity named = register.named(name);
    return named != null
        ? named
        : plain.computeIfAbsent(
            "=" + name, key -> new Entity(name, Type.PLACE, true, false, Gender.UNKNOWN));
  }

  private Entity[] takenUp(
      Sentence sentence, int number, int token, String lemma, Type type, boolean plural) {
    if (plural) {
      int count = count(sentence, token);
      if (type == Type.PERSON && count > 1) {
        List<Entity> persons = antecedents.persons(count);
        return persons.isEmpty() ? null : persons.toArray(new Entity[0]);
      }
      return null;
    }
    if (isModified(sentence, token)) {
      return null;
    }
    Entity described = antecedents.described(lemma);
    if (described == null && COMPANIES.contains(lemma)) {
      List<Entity> here = names.get(sentence).stream().map(register::of).toList();
      described = antecedents.organization(number, here);
    }
    return described == null ? null : new Entity[] {described};
  }

  /** "the merged business" is another than "the business". */
  private static boolean isModified(Sentence sentence, int token) {
    for (int dependent : sentence.dependents(token)) {
      String relation = sentence.relation(dependent);
      if (relation.equals("amod") || relation.equals("compound")) {
        return true;
      }
    }
    return false;
  }

  private static int count(Sentence sentence, int head) {
    for (int dependent : sentence.dependents(head)) {
      switch (sentence.form(dependent).toLowerCase(Locale.ROOT)) {
        case "two", "both":
          return 2;
        case "three":
          return 3;
        default:
          break;
      }
    }
    return 0;
  }

  private Entity unnamed(Sentence sentence, int token, String lemma, Type type, boolean plural) {
    String name = NounPhrase.core(sentence, token);
    Entity entity = plain.get(name);
    if (entity == null) {
      entity = new Entity(name, type, false, plural, Gender.of(lemma));
      entity.describe(lemma);
      plain.put(name, entity);
    }
    return entity;
  }

  private static Span span(Sentence sentence, int token) {
    return new Span(sentence.begin(token), sentence.end(token));
  }
}
