package dev.dateline.event.entity;

import dev.dateline.event.Participant.Type;
import dev.dateline.event.clause.Clause;
import dev.dateline.event.entity.Gazetteer.Kind;
import dev.dateline.text.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whom a phrase without a name speaks of: somebody named before ("the two officials", "the
 * company", "the 22-year-old"), a country ("the Russians"), or whatever its own words say.
 */
final class References {

  private static final Set<String> COMPANIES = WordList.read("companies.txt");
  private static final Set<String> NO_COMPANIES = WordList.read("no-companies.txt");

  /** Of the nouns in companies.txt those that public bodies are called by too. */
  private static final Set<String> OF_BODIES =
      Set.of("agency", "organization", "organisation", "union", "party", "group", "side", "team");

  private final NameRegister register;
  private final Antecedents antecedents;
  private final Map<String, Entity> plain = new HashMap<>();

  References(NameRegister register, Antecedents antecedents) {
    this.register = register;
    this.antecedents = antecedents;
  }

  /**
   * What the phrase of a noun that is no name speaks of.
   *
   * @param number of the sentence in the document
   * @param here names in the same sentence
   */
  Entity[] noun(Sentence sentence, int number, int token, List<Name> here) {
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
      known = takenUp(sentence, number, token, lemma, here);
    }
    if (known == null) {
      known = new Entity[] {unnamed(sentence, token, lemma, type, plural)};
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

  /** The country of that name, whether or not the document has it. */
  Entity country(String name) {
    Entity named = register.named(name);
    return named != null
        ? named
        : plain.computeIfAbsent(
            "=" + name, key -> new Entity(name, Type.PLACE, true, false, Gender.UNKNOWN));
  }

  private Entity[] takenUp(
      Sentence sentence, int number, int token, String lemma, List<Name> here) {
    if (sentence.tag(token).endsWith("S")) {
      int count = count(sentence, token);
      if (NounKinds.of(lemma) == Type.PERSON && count > 1) {
        List<Entity> persons = antecedents.persons(count);
        return persons.isEmpty() ? null : persons.toArray(new Entity[0]);
      }
      return null;
    }
    if (NounPhrase.isModified(sentence, token)) {
      return null;
    }
    Entity described = antecedents.described(lemma);
    boolean known = described != null && (described.isNamed() || !described.name().equals(lemma));
    if (!known && COMPANIES.contains(lemma)) {
      List<Entity> others = here.stream().map(register::of).toList();
      Entity named =
          antecedents.organization(
              number, entity -> !others.contains(entity) && isCalled(entity, lemma));
      described = named == null ? described : named;
    }
    return described == null ? null : new Entity[] {described};
  }

  /** "The union" is one by its name; "the company" may be anything but a public body. */
  private static boolean isCalled(Entity entity, String noun) {
    List<String> words = NameRegister.words(entity.name());
    String last = words.get(words.size() - 1);
    return switch (noun) {
      case "union", "party", "bank", "club", "charity" ->
          !NO_COMPANIES.contains(last) || last.equals(noun);
      default -> OF_BODIES.contains(noun) || !NO_COMPANIES.contains(last);
    };
  }

  private static int count(Sentence sentence, int head) {
    for (int dependent : sentence.dependents(head)) {
      switch (sentence.lower(dependent)) {
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
    String name = common(NounPhrase.core(sentence, token), sentence);
    Entity entity = plain.get(name);
    if (entity == null) {
      entity = new Entity(name, type, false, plural, Gender.of(lemma));
      entity.describe(lemma);
      plain.put(name, entity);
    }
    return entity;
  }

  /**
   * Without the capital that only the sentence's beginning gives: "Two officers"; a rare word is
   * rather a name.
   */
  private static String common(String name, Sentence sentence) {
    boolean first =
        !sentence.tag(0).startsWith("NNP")
            && name.startsWith(sentence.form(0))
            && name.length() > 1
            && Character.isLowerCase(name.charAt(1))
            && sentence.hasMeaning(0);
    return first ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
  }

  /** "the two", "both" as a phrase of their own. */
  static boolean isTheTwo(Sentence sentence, int token) {
    return isArgument(sentence, token)
        && (sentence.isIgnoringCase(token, "both")
            || sentence.is(token, "two") && NounPhrase.isDefinite(sentence, token));
  }

  /** "The 22-year-old" where nobody else is so called: no "22-year-old man". */
  static boolean isAge(Sentence sentence, int token) {
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
}
