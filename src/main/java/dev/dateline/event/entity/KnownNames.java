package dev.dateline.event.entity;

import dev.dateline.event.Participant.Type;
import dev.dateline.event.entity.Gazetteer.Kind;
import dev.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names of one word that a document has elsewhere, alone or as a surname, and those of countries
 * and capitals: found also where the sentence around doesn't show that they are names.
 */
final class KnownNames {

  private final Map<String, Type> words = new HashMap<>();

  KnownNames(List<Name> names) {
    for (Name name : names) {
      String last = name.sentence().form(name.end() - 1);
      boolean one = name.end() - name.begin() == 1;
      if (one || name.type() == Type.PERSON) {
        words.putIfAbsent(last, name.type());
      }
    }
  }

  /** The sentence's names and those it has besides, in the order of the text. */
  List<Name> complete(Sentence sentence, List<Name> names) {
    List<Name> all = new ArrayList<>(names.size() + 2);
    int next = 0;
    for (int i = 0; i < sentence.size(); i++) {
      if (next < names.size() && names.get(next).begin() == i) {
        Name name = names.get(next++);
        all.add(name);
        i = name.end() - 1;
        continue;
      }
      Type type = sentence.tag(i).startsWith("NNP") ? type(sentence.form(i)) : null;
      if (type != null) {
        all.add(new Name(sentence, i, i + 1, type));
      }
    }
    return all;
  }

  private Type type(String word) {
    Gazetteer known = Gazetteer.known();
    boolean country = known.is(word, Kind.COUNTRY) || known.is(word, Kind.CAPITAL);
    return country ? Type.PLACE : words.get(word);
  }
}
