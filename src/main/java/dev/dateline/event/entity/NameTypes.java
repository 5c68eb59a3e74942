package dev.dateline.event.entity;

import dev.dateline.event.Participant.Type;
import dev.dateline.event.entity.Gazetteer.Kind;
import dev.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the names of one document are the names of, decided for all places where a name stands
 * together: what the words around say ("the club Vilanova", "Lezica, 23,", "the nation of Marenda")
 * weighs more than the name tagger's opinion of a single place.
 */
final class NameTypes {

  /** Endings that make the adjective of a country's name. */
  private static final List<String> OF_COUNTRIES =
      List.of("n", "an", "ian", "ese", "ish", "ic", "i");

  private static final double OPINION = .6;

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
      said.merge(name.type(), OPINION, Double::sum);
    }
    if (hasAdjective(name)) {
      here.merge(Type.PLACE, NameSigns.SIGN, Double::sum);
    }
    NameSigns.read(name, here);
  }
}
