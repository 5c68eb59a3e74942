package dev.dateline.expression.en;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Some words of the lexicon, to ask quickly whether a word is among them. */
final class WordSet {

  private final Set<Word> words = Collections.newSetFromMap(new IdentityHashMap<>());

  private WordSet(List<Word> members) {
    words.addAll(members);
  }

  /**
   * @throws IllegalArgumentException if a word is missing in the lexicon, where it could never
   *     match
   */
  static WordSet of(String... forms) {
    List<Word> members = new ArrayList<>();
    for (String form : forms) {
      Word word = Lexicon.ENGLISH.find(form, 0, form.length());
      if (word == null) {
        throw new IllegalArgumentException("not in the lexicon: " + form);
      }
      members.add(word);
    }
    return new WordSet(members);
  }

  boolean has(Word word) {
    return words.contains(word);
  }
}
