package dev.dateline.expression.en;

import java.util.ArrayList;
import java.util.List;

/** Some words of the lexicon, to ask quickly whether a word is among them. */
final class WordSet {

  private final boolean[] members;

  private WordSet(List<Word> words) {
    members = new boolean[Lexicon.ENGLISH.words().size()];
    words.forEach(word -> members[word.index()] = true);
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
    return members[word.index()];
  }
}
