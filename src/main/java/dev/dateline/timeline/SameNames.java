package dev.dateline.timeline;

import dev.dateline.event.Participant;
import dev.dateline.event.Participant.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether two names, from two documents, can be the same someone: one document writes "Lloyd
 * Austin", the other "Austin" or "Lloyd J. Austin III".
 */
final class SameNames {

  private static final Set<String> IGNORED =
      Set.of("the", "a", "an", "of", "and", "mr", "mrs", "ms", "dr", "jr", "sr", "ii", "iii", "iv");

  /** Nouns for more than one, without the ending that says so. */
  private static final Set<String> MANY =
      Set.of("children", "crew", "men", "people", "police", "staff", "team", "women");

  private SameNames() {}

  /** A name with the words of it that count. */
  record Name(Participant participant, List<String> words) {}

  static List<Name> names(List<Participant> participants) {
    return participants.stream().map(SameNames::name).toList();
  }

  /** Whether a participant of one list is among the other's. */
  static boolean anyShared(List<Name> some, List<Name> others) {
    for (Name one : some) {
      for (Name other : others) {
        if (same(one, other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Equal but for articles and titles, or one is a part of the other that keeps its last word. */
  static boolean same(Participant one, Participant other) {
    return same(name(one), name(other));
  }

  private static Name name(Participant participant) {
    return new Name(participant, words(participant.name()));
  }

  private static boolean same(Name first, Name second) {
    Participant one = first.participant();
    Participant other = second.participant();
    List<String> left = first.words();
    List<String> right = second.words();
    if (left.isEmpty() || right.isEmpty()) {
      return one.name().equals(other.name());
    }
    if (left.equals(right)) {
      return true;
    }
    List<String> shorter = left.size() <= right.size() ? left : right;
    List<String> longer = shorter == left ? right : left;
    if (isProper(one)
        && isProper(other)
        && isEnd(shorter, longer)
        && !isPlaceAndPerson(one, other)) {
      return true;
    }
    if (!isName(one) || !isName(other) || one.type() != other.type()) {
      return false;
    }
    boolean sameEnd = shorter.get(shorter.size() - 1).equals(longer.get(longer.size() - 1));
    if (one.type() == Participant.Type.PERSON) {
      return sameEnd && (shorter.size() == 1 || agree(shorter.get(0), longer.get(0)));
    }
    return longer.containsAll(shorter) && (sameEnd || shorter.get(0).equals(longer.get(0)))
        || isAcronym(shorter, longer);
  }

  private static boolean isName(Participant participant) {
    return participant.type() != Participant.Type.OTHER;
  }

  /** "Reggie Bush" and "Saints running back Reggie Bush"; "Saints" and "New Orleans Saints". */
  private static boolean isEnd(List<String> shorter, List<String> longer) {
    return longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter);
  }

  /** "Jordan" and "Michael Jordan". */
  private static boolean isPlaceAndPerson(Participant one, Participant other) {
    return one.type() == Type.PLACE && other.type() == Type.PERSON
        || one.type() == Type.PERSON && other.type() == Type.PLACE;
  }

  /** "Marta Ruiz", "University of Dunmore", but not "the Dunmore mayor", "mayor of Dunmore". */
  static boolean isProper(Participant participant) {
    String head = head(participant.name());
    return !head.isEmpty() && !Character.isLowerCase(head.charAt(0));
  }

  /** "The mayor", but not "two men", "police". */
  static boolean isDescription(Participant participant) {
    String head = head(participant.name());
    return !head.isEmpty()
        && !isProper(participant)
        && !MANY.contains(head)
        && (!head.endsWith("s") || head.endsWith("ss"))
        && !Character.isDigit(participant.name().charAt(0));
  }

  private static String head(String name) {
    int of = name.indexOf(" of ");
    int end = of < 0 ? name.length() : of;
    return name.substring(name.lastIndexOf(' ', end - 1) + 1, end);
  }

  /** "Vladimir" and "V", or the same given name, however spelled. */
  private static boolean agree(String given, String other) {
    return given.equals(other)
        || consonants(given).length() > 2 && consonants(given).equals(consonants(other))
        || given.length() == 1 && other.startsWith(given)
        || other.length() == 1 && given.startsWith(other);
  }

  private static boolean isAcronym(List<String> shorter, List<String> longer) {
    if (shorter.size() != 1 || longer.size() < 2) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    longer.forEach(word -> initials.append(word.charAt(0)));
    return initials.toString().equals(shorter.get(0));
  }

  /** Names from other scripts are spelled in many ways: "Gaddafi" and "Gadhafi". */
  private static String spelled(String word) {
    StringBuilder spelled = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char last = spelled.isEmpty() ? 0 : spelled.charAt(spelled.length() - 1);
      if (c != last && !(c == 'h' && "dgk".indexOf(last) >= 0)) {
        spelled.append(c);
      }
    }
    return spelled.toString();
  }

  /** "Muammar" and "Moammar", "Mohamed" and "Muhammad": the same but for vowels. */
  private static String consonants(String given) {
    return given.replaceAll("[aeiouy]", "");
  }

  private static List<String> words(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replace(".", "").replaceAll("['’]s?$", "");
    List<String> words = new ArrayList<>(Arrays.asList(plain.split("[^\\p{L}\\p{N}]+")));
    words.removeIf(word -> word.isEmpty() || IGNORED.contains(word));
    words.replaceAll(SameNames::spelled);
    return words;
  }
}
