package dev.dateline.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A tagger as it is after writing and reading.
 *
 * @param weights as a model holds them
 * @param tagger with these weights
 */
record TrainedTagger(byte[] weights, Tagger tagger) {

  /**
   * @param most how many weights are kept
   */
  static TrainedTagger of(Averaged averaged, int most, Lexicon lexicon, LabelSet labels)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.err.println("tagger: " + averaged.write(new DataOutputStream(out), most));
    byte[] weights = out.toByteArray();
    String[] tags = labels.tags();
    Weights read =
        ModelFile.readWeights(new DataInputStream(new ByteArrayInputStream(weights)), tags.length);
    return new TrainedTagger(weights, new Tagger(read, lexicon, tags, labels.universals()));
  }

  /** What a tagger says of a whole sentence. */
  static byte[] tags(Tagger tagger, Words words) {
    byte[] tags = new byte[words.size];
    tagger.tag(words, tags, 0, words.size);
    return tags;
  }
}
