package dev.dateline.event.entity;

import dev.dateline.event.Participant.Type;
import dev.dateline.event.entity.Gazetteer.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of one document, each with its later short forms: the surname of a person, the first
 * word or the initials of an organization.
 */
final class NameRegister {

  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of("in", "at", "near", "from", "to", "of", "outside", "above", "around", "across");

  private static final Pattern GAP = Pattern.compile("[\\s,]+");

  private static final Set<String> PLACE_NAMED = WordList.read("place-named.txt");

  /** Keys of names that stand where places do at least once. */
  private final Set<String> located = new HashSet<>();

  private final Map<String, Entity> byName = new LinkedHashMap<>();
  private final Map<String, Entity> bySurname = new HashMap<>();
  private final Map<String, Entity> byGivenName = new HashMap<>();
  private final Map<String, Entity> byFirstWord = new HashMap<>();

  /** By the first words of longer names: "Open Harbor" of "Open Harbor Relief". */
  private final Map<String, Entity> byBeginning = new HashMap<>();

  private final Map<String, Entity> byInitials = new HashMap<>();

  /** Names of several words first, so that a short form before the full one finds it. */
  NameRegister(List<Name> names) {
    names.stream()
        .filter(NameRegister::isAfterPreposition)
        .forEach(name -> located.add(key(name.text())));
    names.stream()
        .filter(name -> words(name.text()).size() > 1)
        .sorted(Comparator.comparing(name -> -words(name.text()).size()))
        .forEach(this::add);
    for (Name name : names) {
      if (words(name.text()).size() == 1) {
        add(name);
      }
    }
  }

  /** The entity of a name that was given to the constructor. */
  Entity of(Name name) {
    return byName.get(key(name.text()));
  }

  /** The entity with that name, or null. */
  Entity named(String name) {
    return byName.get(key(name));
  }

  private void add(Name name) {
    String text = name.text();
    String key = key(text);
    Entity before = byName.get(key);
    if (before != null) {
      if (isShouted(before.name()) && !isShouted(text)) {
        before.fuller(text); // "PORT ALDEN" of the dateline is "Port Alden"
      }
      return;
    }
    List<String> words = words(text);
    Entity entity = words.size() == 1 ? known(words.get(0), name.type()) : sameFull(words, name);
    if (entity == null && words.size() > 1 && name.type() != Type.PERSON) {
      entity = byBeginning.get(key);
    }
    if (entity == null) {
      entity = fresh(text, name.type(), words);
    } else if (name.type() == Type.PERSON && words.size() > words(entity.name()).size()) {
      entity.fuller(text);
    }
    byName.put(key, entity);
    index(words, entity);
  }

  private static boolean isShouted(String text) {
    return text.chars().noneMatch(Character::isLowerCase);
  }

  private static Entity fresh(String text, Type type, List<String> words) {
    String country = Gazetteer.known().country(text);
    boolean isCountry = country != null && Gazetteer.known().is(text, Kind.COUNTRY);
    Gender gender =
        type == Type.PERSON && words.size() > 1 ? Gender.of(words.get(0)) : Gender.UNKNOWN;
    String name = text.startsWith("The ") || text.startsWith("the ") ? text.substring(4) : text;
    Entity entity = new Entity(name, isCountry ? Type.PLACE : type, true, false, gender);
    if (type == Type.ORGANIZATION && words.size() > 1) {
      entity.describe(words.get(words.size() - 1));
      int of = words.indexOf("of");
      if (of > 0) {
        entity.describe(words.get(of - 1)); // "the university", "the chamber"
      }
    }
    return entity;
  }

  /** "Lloyd J. Austin III" is "Lloyd Austin". */
  private Entity sameFull(List<String> words, Name name) {
    if (name.type() != Type.PERSON) {
      return null;
    }
    Entity other = bySurname.get(words.get(words.size() - 1));
    return other != null && words(other.name()).get(0).equals(words.get(0)) ? other : null;
  }

  private Entity known(String word, Type type) {
    Entity person = bySurname.get(word);
    Entity organization = byFirstWord.get(word);
    if (Gazetteer.known().is(capitalized(word), Kind.COUNTRY)) {
      return null;
    }
    if (person != null
        && (organization == null && type != Type.ORGANIZATION || type == Type.PERSON)) {
      return person;
    }
    if (organization != null
        && !(type == Type.PLACE && (isPlace(word) || located.contains(word)))) {
      return organization;
    }
    if (byInitials.containsKey(word)) {
      return byInitials.get(word);
    }
    return type == Type.PERSON ? byGivenName.get(word) : null;
  }

  private static boolean isAfterPreposition(Name name) {
    return name.type() == Type.PLACE
        && name.begin() > 0
        && PLACE_PREPOSITIONS.contains(name.sentence().lower(name.begin() - 1));
  }

  private static boolean isPlace(String word) {
    Gazetteer known = Gazetteer.known();
    String name = capitalized(word);
    return known.is(name, Kind.PLACE) || known.is(name, Kind.CAPITAL);
  }

  private static String capitalized(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private void index(List<String> words, Entity entity) {
    String last = words.get(words.size() - 1);
    if (entity.type() == Type.PERSON) {
      bySurname.putIfAbsent(last, entity);
      if (words.size() > 1) {
        byGivenName.putIfAbsent(words.get(0), entity);
      }
    } else if (entity.type() == Type.ORGANIZATION && words.size() > 1) {
      if (!PLACE_NAMED.contains(words.get(1))) {
        byFirstWord.putIfAbsent(words.get(0), entity);
      }
      byInitials.putIfAbsent(initials(words), entity);
      for (int i = 2; i < words.size(); i++) {
        byBeginning.putIfAbsent(String.join(" ", words.subList(0, i)), entity);
      }
    }
  }

  private static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      if (!word.equals("of") && !word.equals("and") && !word.equals("for")) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  private static String key(String text) {
    return String.join(" ", words(text));
  }

  /** Lower-cased, without articles, dots and suffixes such as "Jr.". */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : GAP.split(name.toLowerCase(Locale.ROOT))) {
      String plain = word.replace(".", "");
      if (!plain.isEmpty() && !plain.equals("the") && !isSuffix(plain)) {
        words.add(plain);
      }
    }
    return words.isEmpty() ? List.of(name.toLowerCase(Locale.ROOT)) : words;
  }

  private static boolean isSuffix(String word) {
    return word.equals("jr")
        || word.equals("sr")
        || word.equals("ii")
        || word.equals("iii")
        || word.equals("'s")
        || word.equals("’s");
  }
}
