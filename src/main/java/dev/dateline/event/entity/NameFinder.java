package dev.dateline.event.entity;

import dev.dateline.event.Participant.Type;
import dev.dateline.event.entity.Gazetteer.Kind;
import dev.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the names of persons, organizations and places in a sentence. Thread-safe. */
final class NameFinder {

  private static final NameTagger TAGGER = new NameTagger(NameModel.shipped(), Gazetteer.known());
  private static final Set<String> TITLES = WordList.read("titles.txt");

  private NameFinder() {}

  /** In the order of the text, never overlapping. */
  static List<Name> find(Sentence sentence) {
    int size = sentence.size();
    String[] forms = new String[size];
    boolean any = false;
    for (int i = 0; i < size; i++) {
      forms[i] = sentence.form(i);
      any |= NameFeatures.mayBeName(forms[i]);
    }
    if (!any) {
      return List.of();
    }
    NameLabel[] labels = TAGGER.label(sentence, forms);
    List<Name> names = new ArrayList<>();
    int i = 0;
    while (i < size) {
      if (labels[i].type == null) {
        i++;
        continue;
      }
      int begin = i++;
      while (i < size && labels[i].type == labels[begin].type && !labels[i].begins) {
        i++;
      }
      Name name = trim(sentence, begin, i, labels[begin].type);
      if (name != null) {
        names.add(name);
      }
    }
    return names;
  }

  /** Without a title before it; of the type that a known country has. */
  private static Name trim(Sentence sentence, int begin, int end, Type type) {
    int first = begin;
    int last = end;
    while (last > first && isLoose(sentence.form(last - 1))) {
      last--;
    }
    if (type == Type.PERSON) {
      while (first < last && isTitle(sentence.form(first))) {
        first++;
      }
    }
    if (first >= last) {
      return null;
    }
    Name name = new Name(sentence, first, last, type);
    String text = name.text();
    Gazetteer known = Gazetteer.known();
    if (type != Type.PLACE && known.is(text, Kind.COUNTRY)) {
      return new Name(sentence, first, last, Type.PLACE);
    }
    return name;
  }

  private static boolean isLoose(String form) {
    return form.equals("'s") || form.equals("’s") || form.equals(",");
  }

  static boolean isTitle(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    return TITLES.contains(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
  }
}
