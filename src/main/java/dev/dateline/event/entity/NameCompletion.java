package dev.dateline.event.entity;

import dev.dateline.event.Participant.Type;
import dev.dateline.event.clause.TimeWords;
import dev.dateline.event.entity.Gazetteer.Kind;
import dev.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Completes the names of a sentence by its proper nouns: a run of them that hang together is one
 * name, of which the name tagger, trained on other texts, may have seen a part or nothing ("Facundo
 * Lezica" as "Lezica", "Hurricane Odile" not at all).
 */
final class NameCompletion {

  private final Sentence sentence;
  private final TimeWords times;
  private final List<Name> names;

  private NameCompletion(Sentence sentence, TimeWords times, List<Name> names) {
    this.sentence = sentence;
    this.times = times;
    this.names = names;
  }

  /**
   * @param names in the order of the text, never overlapping
   * @return the same, some longer, and others, which are of type {@link Type#OTHER}
   */
  static List<Name> complete(Sentence sentence, TimeWords times, List<Name> names) {
    NameCompletion completion = new NameCompletion(sentence, times, names);
    return completion.isTitle() ? names : completion.complete();
  }

  private List<Name> complete() {
    List<Name> all = new ArrayList<>(names.size() + 2);
    int next = 0;
    int i = 0;
    while (i < sentence.size()) {
      Name known = next < names.size() ? names.get(next) : null;
      if (!isPart(i) && (known == null || known.begin() != i)) {
        i++;
        continue;
      }
      int end = endOfRun(i, next);
      int last = next;
      while (last < names.size() && names.get(last).begin() < end) {
        last++;
      }
      List<Name> within = names.subList(next, last);
      if (within.isEmpty()) {
        Name fresh = fresh(i, end);
        if (fresh != null) {
          add(fresh, all);
        }
      } else if (within.size() == 1) {
        add(longer(within.get(0), i, end), all);
      } else {
        all.addAll(within);
      }
      next = last;
      i = Math.max(end, within.isEmpty() ? end : within.get(within.size() - 1).end());
    }
    return all;
  }

  /** A longer name takes the place of the shorter ones before it that it holds. */
  private static void add(Name name, List<Name> all) {
    while (!all.isEmpty() && all.get(all.size() - 1).begin() >= name.begin()) {
      all.remove(all.size() - 1);
    }
    if (all.isEmpty() || all.get(all.size() - 1).end() <= name.begin()) {
      all.add(name);
    }
  }

  /** Whether the sentence is written as titles are, where capitals say nothing. */
  private boolean isTitle() {
    for (int i = 0; i < sentence.size(); i++) {
      String tag = sentence.tag(i);
      boolean content = tag.startsWith("NN") || tag.startsWith("VB") || tag.startsWith("JJ");
      if (content && sentence.form(i).length() > 2 && Character.isLowerCase(sentence.first(i))) {
        return false;
      }
    }
    return sentence.size() > 4;
  }

  private boolean isPart(int token) {
    return sentence.tag(token).startsWith("NNP")
        && Character.isUpperCase(sentence.first(token))
        && !times.at(sentence, token);
  }

  private int endOfRun(int begin, int next) {
    int end = begin;
    int name = next;
    while (end < sentence.size()) {
      while (name < names.size() && names.get(name).end() <= end) {
        name++;
      }
      boolean named = name < names.size() && names.get(name).begin() <= end;
      boolean particle =
          end > begin
              && end + 1 < sentence.size()
              && isParticle(sentence.form(end))
              && isPart(end + 1);
      if (named || isPart(end) || particle || end > begin && isEnding(end)) {
        end++;
      } else if (end > begin && isOfPart(end)) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  /** "Partners" of "Brenner Partners", which passes for a common noun. */
  private boolean isEnding(int token) {
    return isCapitalNoun(token) && OrganizationWords.isOrganization(sentence.form(token));
  }

  private boolean isCapitalNoun(int token) {
    return sentence.tag(token).startsWith("NN") && Character.isUpperCase(sentence.first(token));
  }

  /** "of" in "Chamber of Commerce" */
  private boolean isOfPart(int token) {
    return sentence.is(token, "of")
        && token + 1 < sentence.size()
        && (isPart(token + 1) || isCapitalNoun(token + 1))
        && OrganizationWords.isOrganization(sentence.form(token - 1));
  }

  /** "Toluca del Mar", "Ursula von Berg" */
  private static boolean isParticle(String form) {
    return switch (form) {
      case "de", "del", "da", "di", "du", "la", "van", "von", "der", "bin", "ibn", "al" -> true;
      default -> false;
    };
  }

  private Name longer(Name name, int from, int to) {
    boolean office = from > 1 && sentence.is(from - 1, "of") && isTitle(sentence.form(from - 2));
    int begin = office ? name.begin() : Math.min(name.begin(), withoutTitles(from, name.begin()));
    if (begin == 0 && name.end() > 1 && OrganizationWords.isCommonNoun(sentence.form(0))) {
      begin = 1;
    }
    while (begin < name.begin() && !hangsTogether(begin, name)) {
      begin++;
    }
    int end = Math.max(name.end(), to);
    while (end > name.end() && !hangsTogether(end - 1, name)) {
      end--;
    }
    int numbered = withNumber(end);
    begin = withNationality(begin, end);
    return begin == name.begin() && numbered == name.end()
        ? name
        : new Name(sentence, begin, numbered, name.type());
  }

  /** "Chief of Staff Anna Berg" */
  private static boolean isTitle(String form) {
    return NameFinder.isTitle(form) && !NameFeatures.isOrganizationWord(form);
  }

  /** Titles and nationalities before a name are no part of it. */
  private int withoutTitles(int from, int to) {
    int begin = from;
    if (from == 0 && to > 1 && OrganizationWords.isCommonNoun(sentence.form(0))) {
      begin = 1; // "Carmaker Velanto said"
    }
    for (int i = from; i < to; i++) {
      String form = sentence.form(i);
      boolean surname =
          i > from && i == to - 1 && Gender.of(sentence.form(i - 1)) != Gender.UNKNOWN;
      if (isTitle(form) && !surname || Gazetteer.known().is(form, Kind.PEOPLE)) {
        begin = i + 1;
      }
    }
    return begin;
  }

  /** "Flight 218", "Resolution 1441" */
  private int withNumber(int end) {
    boolean numbered =
        end < sentence.size()
            && sentence.tag(end).equals("CD")
            && Character.isDigit(sentence.first(end))
            && !times.at(sentence, end)
            && !(end + 1 < sentence.size()
                && sentence.gluedToPrevious(end + 1)
                && sentence.tag(end + 1).equals("SYM"))
            && sentence.head(end) >= 0
            && sentence.head(end) == end - 1 | sentence.head(end) == headBefore(end)
            && !sentence.relation(end).equals("appos");
    return numbered ? end + 1 : end;
  }

  private int headBefore(int end) {
    int head = sentence.head(end - 1);
    return head >= 0 && head < end && isPart(head) ? head : end - 1;
  }

  /** Whether a word beside a name hangs on it, or the name on the word. */
  private boolean hangsTogether(int token, Name name) {
    int head = sentence.head(token);
    int ofName = sentence.head(name.head());
    boolean siblings = head >= 0 && head == ofName && sentence.relation(token).equals("flat");
    return head >= name.begin() && head < name.end()
        || token > name.end() && head >= name.end() && head < token && isOfPart(token - 1)
        || sentence.is(token, "of")
        || ofName == token
        || siblings
        || isParticle(sentence.form(token));
  }

  private Name fresh(int from, int to) {
    int begin = withoutTitles(from, to);
    int end = to;
    int named = 0;
    for (int i = begin; i < end; i++) {
      if (i < end - 1 && !isWithin(i, begin, end)) {
        return null;
      }
      named += OrganizationWords.isOrganization(sentence.form(i)) ? 0 : 1;
    }
    if (isOfMany(begin, end)) {
      return new Name(sentence, begin - 2, end, Type.OTHER);
    }
    if (named == 0 || end - begin == 1 && !isLikely(begin)) {
      return null;
    }
    return new Name(sentence, withNationality(begin, end), withNumber(end), Type.OTHER);
  }

  /** "European" of "the European Relief Fund", though no "German" of "German Chancellor". */
  private int withNationality(int from, int end) {
    int begin = from;
    if (isOfMany(begin, end)) {
      begin -= 2;
    }
    while (begin > 0
        && end - begin > 1
        && OrganizationWords.isOrganization(sentence.form(end - 1))
        && Character.isUpperCase(sentence.first(begin - 1))
        && isModifier(begin - 1, begin, end)) {
      begin--;
    }
    return begin;
  }

  /** "the Boatmen's Union" */
  private boolean isOfMany(int begin, int end) {
    return begin > 2
        && sentence.tag(begin - 1).equals("POS")
        && sentence.tag(begin - 2).startsWith("NN")
        && Character.isUpperCase(sentence.first(begin - 2))
        && sentence.isIgnoringCase(begin - 3, "the")
        && OrganizationWords.isOrganization(sentence.form(end - 1));
  }

  private boolean isModifier(int token, int begin, int end) {
    int head = sentence.head(token);
    String relation = sentence.relation(token);
    return head >= begin
        && head < end
        && (relation.equals("amod") || relation.equals("compound"))
        && !NameFinder.isTitle(sentence.form(token));
  }

  private boolean isWithin(int token, int begin, int end) {
    int head = sentence.head(token);
    return head >= begin && head < end
        || head >= 0 && sentence.relation(token).equals("flat")
        || sentence.head(end - 1) == token;
  }

  /** One word that nothing else shows to be a name: no known word. */
  private boolean isLikely(int token) {
    String form = sentence.form(token);
    return form.length() > 2 && sentence.tag(token).equals("NNP") && !sentence.hasMeaning(token);
  }
}
