package dev.dateline.event.entity;

import dev.dateline.event.Participant.Type;
import dev.dateline.event.entity.Gazetteer.Kind;
import dev.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the names of one document are the names of, decided for all places where a name stands
 * together: what the words around say ("the club Vilanova", "Lezica, 23,", "the nation of Marenda")
 * weighs more than the name tagger's opinion of a single place.
 */
final class NameTypes {

  private static final Set<String> COMPANIES = WordList.read("companies.txt");
  private static final Set<String> ENDINGS = WordList.read("organization-endings.txt");

  /** Verbs after which "to" leads to a place. */
  private static final Set<String> MOTION =
      Set.of(
          "travel", "go", "fly", "move", "return", "come", "head", "drive", "flee", "march", "sail",
          "arrive", "walk", "escape");

  private static final double OPINION = .6;
  private static final double HINT = .7;
  private static final double SIGN = 1.5;
  private static final double PROOF = 3;

  /** What a company has, and hardly anybody else. */
  private static final Set<String> OF_COMPANIES =
      Set.of(
          "share",
          "stock",
          "profit",
          "revenue",
          "executive",
          "spokesman",
          "spokeswoman",
          "employee",
          "customer",
          "dealer",
          "subsidiary",
          "shareholder");

  /** Endings that make the adjective of a country's name. */
  private static final List<String> OF_COUNTRIES =
      List.of("n", "an", "ian", "ese", "ish", "ic", "i");

  /** However often the tagger says the same, it is one opinion. */
  private static final double MOST_OPINION = 2.4;

  private final Map<String, EnumMap<Type, Double>> votes = new HashMap<>();
  private final Map<String, EnumMap<Type, Double>> opinions = new HashMap<>();
  private final Set<String> adjectives = new HashSet<>();

  private NameTypes() {}

  /** The same names, each of the type that the document as a whole gives it. */
  static List<Name> settle(List<Name> names) {
    NameTypes types = new NameTypes();
    names.stream().map(Name::sentence).distinct().forEach(types::readAdjectives);
    names.forEach(types::vote);
    List<Name> settled = new ArrayList<>(names.size());
    for (Name name : names) {
      Type type = types.decided(name);
      settled.add(
          type == name.type() ? name : new Name(name.sentence(), name.begin(), name.end(), type));
    }
    return settled;
  }

  private Type decided(Name name) {
    if (Gazetteer.known().is(name.text(), Kind.COUNTRY)) {
      return Type.PLACE;
    }
    Type best = name.type();
    double most = 0;
    Map<Type, Double> signs = votes.get(key(name));
    Map<Type, Double> said = opinions.get(key(name));
    for (Type type : Type.values()) {
      double vote =
          signs.getOrDefault(type, 0d) + Math.min(MOST_OPINION, said.getOrDefault(type, 0d));
      if (vote > most + 1e-9) {
        best = type;
        most = vote;
      }
    }
    return best;
  }

  private void readAdjectives(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.tag(i).equals("JJ") && Character.isUpperCase(sentence.first(i))) {
        adjectives.add(sentence.form(i));
      }
    }
  }

  /** "Teshia" beside "a Teshian trawler" */
  private boolean hasAdjective(Name name) {
    return name.end() - name.begin() == 1
        && OF_COUNTRIES.stream().anyMatch(ending -> adjectives.contains(name.text() + ending));
  }

  private static String key(Name name) {
    return String.join(" ", NameRegister.words(name.text()));
  }

  private void vote(Name name) {
    EnumMap<Type, Double> here = votes.computeIfAbsent(key(name), key -> new EnumMap<>(Type.class));
    Map<Type, Double> said = opinions.computeIfAbsent(key(name), key -> new EnumMap<>(Type.class));
    if (name.type() != Type.OTHER) {
      add(said, name.type(), OPINION);
    }
    if (hasAdjective(name)) {
      add(here, Type.PLACE, SIGN);
    }
    own(name, here);
    before(name, here);
    after(name, here);
    clause(name, here);
  }

  private static void add(Map<Type, Double> votes, Type type, double weight) {
    votes.merge(type, weight, Double::sum);
  }

  /** What its own words say. */
  private static void own(Name name, Map<Type, Double> here) {
    Sentence sentence = name.sentence();
    String last = sentence.form(name.end() - 1);
    String first = sentence.form(name.begin());
    boolean several = name.end() - name.begin() > 1;
    if (sentence.tag(name.end() - 1).equals("CD")) {
      add(here, Type.OTHER, PROOF); // "Flight 218"
    } else if (several && isOrganization(last)) {
      add(here, isBuilding(last) ? Type.PLACE : Type.ORGANIZATION, PROOF);
    } else if (several && Gazetteer.known().is(first, Kind.GIVEN_NAME)) {
      add(here, Type.PERSON, HINT);
    }
    if (hasInitial(name)) {
      add(here, Type.PERSON, SIGN);
    }
  }

  /** Whether the names of organizations end with such a word. */
  static boolean isOrganization(String word) {
    return NameFeatures.isOrganizationWord(word) || ENDINGS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** "Lloyd J. Austin" */
  private static boolean hasInitial(Name name) {
    for (int i = name.begin() + 1; i < name.end() - 1; i++) {
      String form = name.sentence().form(i);
      if (form.length() == 2 && form.charAt(1) == '.' && Character.isUpperCase(form.charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** "Carmaker", which only describes the name after it. */
  static boolean isCommonNoun(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    return COMPANIES.contains(lower) && !NameFeatures.isOrganizationWord(form);
  }

  private static boolean isBuilding(String word) {
    return switch (word) {
      case "Hospital", "Church", "Museum", "Library", "Center", "Centre" -> true;
      default -> false;
    };
  }

  /** "Judge", "club", "the nation of", "in" before it. */
  private static void before(Name name, Map<Type, Double> here) {
    Sentence sentence = name.sentence();
    int i = name.begin() - 1;
    if (i < 0) {
      return;
    }
    String lower = sentence.lower(i);
    String tag = sentence.tag(i);
    boolean noun = tag.equals("NN") || tag.startsWith("NNP");
    if (i == 0 && COMPANIES.contains(lower)) {
      add(here, Type.ORGANIZATION, SIGN); // "Carmaker Velanto"
      return;
    }
    if (noun && NameFinder.isTitle(lower) && !COMPANIES.contains(lower)) {
      add(here, Type.PERSON, SIGN);
    } else if (tag.equals("NN") && (COMPANIES.contains(lower) || isBeside(sentence, i, name))) {
      kind(here, sentence.lemma(i), SIGN);
    } else if (lower.equals("of") && i > 0) {
      if (NounKinds.isLand(sentence.lemma(i - 1))) {
        add(here, Type.PLACE, SIGN);
      }
    } else if (lower.equals("in")) {
      add(here, Type.PLACE, SIGN);
    } else if (lower.equals("to") && isMotion(sentence, name)) {
      add(here, Type.PLACE, SIGN);
    } else if (lower.equals("near") || lower.equals("outside") || lower.equals("at")) {
      add(here, Type.PLACE, HINT);
    }
  }

  private static boolean isMotion(Sentence sentence, Name name) {
    int head = sentence.head(name.head());
    return head >= 0 && MOTION.contains(sentence.lemma(head));
  }

  private static boolean isBeside(Sentence sentence, int noun, Name name) {
    int head = sentence.head(name.head());
    int other = sentence.head(noun);
    return head == noun || other >= name.begin() && other < name.end();
  }

  private static void kind(Map<Type, Double> here, String noun, double weight) {
    String lower = noun.toLowerCase(Locale.ROOT);
    if (COMPANIES.contains(lower)) {
      add(here, Type.ORGANIZATION, weight);
    } else if (NounKinds.isLand(lower)) {
      add(here, Type.PLACE, weight);
    } else if (NounKinds.of(lower) == Type.PERSON || NounKinds.of(lower) == Type.ORGANIZATION) {
      add(here, NounKinds.of(lower), weight);
    }
  }

  /** ", 23,", ", who", ", the manufacturer," after it; "the capital, " before it. */
  private static void after(Name name, Map<Type, Double> here) {
    Sentence sentence = name.sentence();
    int i = name.end();
    if (i + 1 < sentence.size() && sentence.is(i, ",")) {
      String tag = sentence.tag(i + 1);
      if (tag.equals("CD") && i + 2 < sentence.size() && sentence.is(i + 2, ",")) {
        add(here, Type.PERSON, SIGN);
      } else if (tag.equals("WP") && !isPlural(sentence, i + 2)) {
        add(here, Type.PERSON, SIGN);
      }
    }
    int governor = sentence.head(name.head());
    if (governor >= 0
        && governor < name.begin() - 1
        && sentence.relation(name.head()).equals("appos")
        && sentence.tag(governor).equals("NN")) {
      kind(here, sentence.lemma(governor), SIGN);
    }
    for (int dependent : sentence.dependents(name.head())) {
      if (sentence.relation(dependent).equals("appos") && sentence.tag(dependent).equals("NN")) {
        kind(here, sentence.lemma(dependent), SIGN);
      }
    }
  }

  /** "Velanto's chief executive", "Velanto shares" */
  private static boolean hasWhatCompaniesHave(Name name) {
    Sentence sentence = name.sentence();
    int head = sentence.head(name.head());
    String relation = sentence.relation(name.head());
    return head >= name.end()
        && (relation.equals("nmod:poss") || relation.equals("compound"))
        && OF_COMPANIES.contains(sentence.lemma(head));
  }

  /** British English gives teams plural verbs: "Norbury have lost". */
  private static void clause(Name name, Map<Type, Double> here) {
    Sentence sentence = name.sentence();
    if (hasWhatCompaniesHave(name)) {
      add(here, Type.ORGANIZATION, SIGN);
    }
    int head = name.head();
    int verb = sentence.head(head);
    if (verb >= 0 && sentence.relation(head).equals("nsubj") && isAge(sentence, verb)) {
      add(here, Type.PERSON, SIGN); // "Brook was 17 when"
    }
    if (verb < 0 || !sentence.relation(head).startsWith("nsubj")) {
      return;
    }
    for (int dependent : sentence.dependents(head)) {
      if (sentence.relation(dependent).equals("conj")) {
        return;
      }
    }
    boolean plural = isPlural(sentence, verb);
    for (int dependent : sentence.dependents(verb)) {
      plural |= sentence.relation(dependent).startsWith("aux") && isPlural(sentence, dependent);
    }
    if (plural && !sentence.tag(head).endsWith("S")) {
      add(here, Type.ORGANIZATION, SIGN);
    }
  }

  /** A number of years and nothing else: "was 17", no "were 17 points". */
  private static boolean isAge(Sentence sentence, int token) {
    String form = sentence.form(token);
    return sentence.tag(token).equals("CD")
        && form.length() <= 2
        && Character.isDigit(form.charAt(0));
  }

  private static boolean isPlural(Sentence sentence, int verb) {
    return verb < sentence.size()
        && (sentence.tag(verb).equals("VBP") || sentence.is(verb, "were"));
  }
}
