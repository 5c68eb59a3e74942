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
      i = withHyphen(sentence, begin, i, labels[begin].type);
      Name name = trim(sentence, begin, i, labels[begin].type);
      if (name != null && isProper(name)) {
        join(names, name);
      }
    }
    return names;
  }

  /** "Ban Ki-moon" ends neither before the hyphen nor with it, nor does "Carl-August Holm". */
  private static int withHyphen(Sentence sentence, int begin, int end, Type type) {
    int hyphen = sentence.is(end - 1, "-") ? end - 1 : end;
    int rest = hyphen + 1;
    if (type != Type.PERSON
        || hyphen <= begin
        || rest >= sentence.size()
        || !sentence.is(hyphen, "-")
        || !sentence.gluedToPrevious(hyphen)
        || !sentence.gluedToPrevious(rest)) {
      return end;
    }
    if (hyphen - begin > 1) {
      return sentence.tag(rest).startsWith("NN") ? rest + 1 : end;
    }
    int surname = rest + 1;
    boolean compound =
        surname < sentence.size()
            && isCapital(sentence, rest)
            && isCapital(sentence, surname)
            && Gazetteer.known().is(sentence.form(begin), Kind.GIVEN_NAME);
    return compound ? surname + 1 : end;
  }

  private static boolean isCapital(Sentence sentence, int token) {
    return sentence.tag(token).startsWith("NNP") && Character.isUpperCase(sentence.first(token));
  }

  /** At least one word that the tagger takes for a name too: no noun that begins a sentence. */
  private static boolean isProper(Name name) {
    for (int i = name.begin(); i < name.end(); i++) {
      if (name.sentence().tag(i).startsWith("NNP")) {
        return true;
      }
    }
    return !Gazetteer.known().kinds(name.text()).isEmpty();
  }

  /** "Vasey & Lowe" are no two persons. */
  private static void join(List<Name> names, Name name) {
    Name last = names.isEmpty() ? null : names.get(names.size() - 1);
    if (last != null
        && last.end() + 1 == name.begin()
        && name.sentence().form(last.end()).equals("&")) {
      names.set(
          names.size() - 1, new Name(name.sentence(), last.begin(), name.end(), Type.ORGANIZATION));
    } else {
      names.add(name);
    }
  }

  /** Without a title before it; of the type that a known country has. */
  private static Name trim(Sentence sentence, int begin, int end, Type type) {
    int first = begin;
    int last = end;
    while (last > first && isLoose(sentence.form(last - 1))) {
      last--;
    }
    while (first < last && isLoose(sentence.form(first))) {
      first++;
    }
    int office = type == Type.PERSON ? -1 : afterShortTitle(sentence, first, last);
    if (office > 0) {
      return new Name(sentence, office, last, Type.PERSON);
    }
    if (type == Type.PERSON) {
      first = afterTitles(sentence, first, last);
    } else if (type == Type.ORGANIZATION) {
      first = withNationality(sentence, first);
    }
    if (first >= last) {
      return null;
    }
    if (last - first == 1 && first == 0 && isCommonNoun(sentence.form(0))) {
      return null;
    }
    boolean team =
        type == Type.PERSON
            && last - first > 1
            && NameFeatures.isOrganizationWord(sentence.form(last - 1));
    Name name = new Name(sentence, first, last, team ? Type.ORGANIZATION : type);
    if (isPlaceLine(name)) {
      return new Name(sentence, first, last, Type.PLACE);
    }
    String text = name.text();
    Gazetteer known = Gazetteer.known();
    boolean capital =
        known.is(text, Kind.CAPITAL) && !(type == Type.PERSON && known.is(text, Kind.GIVEN_NAME));
    if (type != Type.PLACE && (known.is(text, Kind.COUNTRY) || capital)) {
      return new Name(sentence, first, last, Type.PLACE);
    }
    return name;
  }

  /** "PORT ALDEN, Maine (AP) - " and "LUMBRE – ": the place that a report comes from. */
  private static boolean isPlaceLine(Name name) {
    Sentence sentence = name.sentence();
    if (name.begin() > 0 || name.end() >= sentence.size()) {
      return false;
    }
    String next = sentence.form(name.end());
    return "-–—(,".contains(next) && name.text().chars().noneMatch(Character::isLowerCase);
  }

  /** "Senate President Dale Fenwick" begins at "Dale". */
  private static int afterTitles(Sentence sentence, int begin, int end) {
    int first = begin;
    for (int i = begin; i < end - 1; i++) {
      if (isTitle(sentence.form(i)) && sentence.form(i + 1).length() > 2) {
        first = i + 1;
      }
    }
    return first == end - 1 && isTitle(sentence.form(first)) ? end : first;
  }

  /** "Ron" of "Florida Gov. Ron DeSantis", which no place is called; -1 where there is none. */
  private static int afterShortTitle(Sentence sentence, int begin, int end) {
    for (int i = begin; i < end - 1; i++) {
      String form = sentence.form(i);
      if (form.length() > 2 && form.endsWith(".") && isTitle(form)) {
        return i + 1;
      }
    }
    return -1;
  }

  /** "European Relief Fund" begins before "Relief". */
  private static int withNationality(Sentence sentence, int begin) {
    int first = begin;
    while (first > 1
        && NameFeatures.mayBeName(sentence.form(first - 1))
        && (sentence.tag(first - 1).startsWith("NNP") || sentence.tag(first - 1).equals("JJ"))) {
      first--;
    }
    return first;
  }

  /** "Hospital workers rallied" begins with no name. */
  private static boolean isCommonNoun(String form) {
    return NounKinds.of(form.toLowerCase(Locale.ROOT)) != Type.OTHER;
  }

  private static boolean isLoose(String form) {
    return form.equals("'s") || form.equals("’s") || form.equals(",");
  }

  static boolean isTitle(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    return TITLES.contains(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
  }
}
