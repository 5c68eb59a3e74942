package dev.dateline.timeline;

import dev.dateline.event.Participant;
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
    if (!isName(one) || !isName(other) || one.type() != other.type()) {
      return false;
    }
    List<String> shorter = left.size() <= right.size() ? left : right;
    List<String> longer = shorter == left ? right : left;
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

  /** "Vladimir" and "V", or the same given name. */
  private static boolean agree(String given, String other) {
    return given.equals(other)
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

  private static List<String> words(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replace(".", "").replaceAll("['’]s?$", "");
    List<String> words = new ArrayList<>(Arrays.asList(plain.split("[^\\p{L}\\p{N}]+")));
    words.removeIf(word -> word.isEmpty() || IGNORED.contains(word));
    return words;
  }
}
