package dev.dateline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Sentences in a row that are parsed together as soon as one of them is to be: who asks for one
 * tree goes on to the next sentence, and the network reads sentences faster side by side.
 */
final class Passage {

  /** A passage that has so many words takes no more sentences. */
  private static final int WORDS = 200;

  private final List<Sentence> sentences = new ArrayList<>();
  private int words;

  /** While the text is being read, by that thread alone. */
  void add(Sentence sentence) {
    sentences.add(sentence);
    words += sentence.size();
  }

  boolean isFull() {
    return words >= WORDS;
  }

  /** Gives each sentence its tree. Two threads may do so at the same time, and give equal trees. */
  void parse() {
    Analysis[] known = new Analysis[sentences.size()];
    for (int i = 0; i < known.length; i++) {
      known[i] = sentences.get(i).analysis();
    }
    Tree[] trees = Analysis.parse(known);
    for (int i = 0; i < known.length; i++) {
      sentences.get(i).take(trees[i]);
    }
  }
}
