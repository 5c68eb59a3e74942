package dev.dateline.event.entity;

import java.util.Locale;
import java.util.Set;

/** Words that the names of organizations end with, and nouns that say what kind one is. */
final class OrganizationWords {

  private static final Set<String> COMPANIES = WordList.read("companies.txt");
  private static final Set<String> ENDINGS = WordList.read("organization-endings.txt");

  private OrganizationWords() {}

  /** Whether the names of organizations end with such a word. */
  static boolean isOrganization(String word) {
    return NameFeatures.isOrganizationWord(word) || ENDINGS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** "Carmaker", which only describes the name after it. */
  static boolean isCommonNoun(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    return COMPANIES.contains(lower) && !NameFeatures.isOrganizationWord(form);
  }

  /** "Carmaker", "club": what a company or another organization is called by its kind. */
  static boolean isKind(String lower) {
    return COMPANIES.contains(lower);
  }

  /** Whether it rather is a place where an organization with such a name stands: "Hospital". */
  static boolean isBuilding(String word) {
    return switch (word) {
      case "Hospital", "Church", "Museum", "Library", "Center", "Centre" -> true;
      default -> false;
    };
  }
}
