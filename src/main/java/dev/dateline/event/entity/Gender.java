package dev.dateline.event.entity;

import java.util.Locale;
import java.util.Set;

/** Which pronoun a name can be taken up by, as far as the text and common names tell. */
enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  private static final Set<String> WOMEN = WordList.read("women.txt");
  private static final Set<String> MEN = WordList.read("men.txt");

  /** Of a given name, a title or a word such as "spokeswoman". */
  static Gender of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String plain = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    boolean woman = WOMEN.contains(plain);
    boolean man = MEN.contains(plain);
    return woman == man ? UNKNOWN : woman ? FEMALE : MALE;
  }

  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
