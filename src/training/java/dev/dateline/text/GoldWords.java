package dev.dateline.text;

import java.util.ArrayList;
import java.util.List;

/** A treebank's sentences as {@link Words}. */
final class GoldWords {

  private GoldWords() {}

  static Words of(GoldSentence s, Lexicon lexicon) {
    StringBuilder text = new StringBuilder();
    int[] begins = new int[s.size()];
    int[] ends = new int[s.size()];
    for (int i = 0; i < s.size(); i++) {
      begins[i] = text.length();
      ends[i] = text.append(s.forms()[i]).length();
      text.append(' ');
    }
    return new Words(text.toString(), begins, ends, lexicon);
  }

  static List<Words> of(List<GoldSentence> gold, Lexicon lexicon) {
    List<Words> words = new ArrayList<>(gold.size());
    gold.forEach(s -> words.add(of(s, lexicon)));
    return words;
  }
}
