package dev.dateline.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tags a treebank as text that the tagger has never seen: each part by a tagger (and tag sets)
 * trained on the others. The parser learns from these tags, with the kind of errors in them that it
 * will meet, where gold tags would teach it to trust them.
 */
final class Jackknife {

  /** Neighboring sentences go into one part: they share their document's words. */
  private static final int BLOCK = 50;

  private Jackknife() {}

  static List<byte[]> tags(
      List<GoldSentence> gold, LabelSet labels, int folds, int rounds, long seed)
      throws IOException {
    byte[][] tags = new byte[gold.size()][];
    for (int fold = 0; fold < folds; fold++) {
      List<GoldSentence> others = new ArrayList<>();
      for (int i = 0; i < tags.length; i++) {
        if (i / BLOCK % folds != fold) {
          others.add(gold.get(i));
        }
      }
      Lexicon lexicon = LexiconTraining.read(LexiconTraining.make(others, labels));
      Averaged averaged = new TaggerTraining(lexicon, labels).train(others, rounds, seed);
      Tagger tagger = TrainedTagger.of(averaged, Integer.MAX_VALUE, lexicon, labels).tagger();
      for (int i = 0; i < tags.length; i++) {
        if (i / BLOCK % folds == fold) {
          tags[i] = TrainedTagger.tags(tagger, GoldWords.of(gold.get(i), lexicon));
        }
      }
    }
    return Arrays.asList(tags);
  }
}
