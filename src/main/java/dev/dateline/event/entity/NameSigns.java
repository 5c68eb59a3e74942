package dev.dateline.event.entity;

import dev.dateline.event.Participant.Type;
import dev.dateline.event.entity.Gazetteer.Kind;
import dev.dateline.text.Sentence;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What one place where a name stands says of what it names: its own words, the words before and
 * after it, and its clause. Each sign adds a weight to the votes for a type.
 */
final class NameSigns {

  /** Verbs after which "to" leads to a place. */
  private static final Set<String> MOTION =
      Set.of(
          "travel", "go", "fly", "move", "return", "come", "head", "drive", "flee", "march", "sail",
          "arrive", "walk", "escape");

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

  /** What other signs may outvote. */
  private static final double HINT = .7;

  /** Enough against the opinion of the name tagger. */
  static final double SIGN = 1.5;

  /** Nothing else says as much. */
  private static final double PROOF = 3;

  private NameSigns() {}

  static void read(Name name, Map<Type, Double> votes) {
    own(name, votes);
    before(name, votes);
    after(name, votes);
    clause(name, votes);
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
    } else if (several && OrganizationWords.isOrganization(last)) {
      add(here, OrganizationWords.isBuilding(last) ? Type.PLACE : Type.ORGANIZATION, PROOF);
    } else if (several && Gazetteer.known().is(first, Kind.GIVEN_NAME)) {
      add(here, Type.PERSON, HINT);
    }
    if (hasInitial(name)) {
      add(here, Type.PERSON, SIGN);
    }
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
    if (i == 0 && OrganizationWords.isKind(lower)) {
      add(here, Type.ORGANIZATION, SIGN); // "Carmaker Velanto"
      return;
    }
    if (noun && NameFinder.isTitle(lower) && !OrganizationWords.isKind(lower)) {
      add(here, Type.PERSON, SIGN);
    } else if (tag.equals("NN")
        && (OrganizationWords.isKind(lower) || isBeside(sentence, i, name))) {
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
    if (OrganizationWords.isKind(lower)) {
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
