package dev.dateline.text;

/**
 * What the parser knows of a word by itself, as numbers of rows to look up: the word if it is a
 * frequent one, its tag, cluster (Koo and others 2008), ending, usual tags and shape.
 */
final class WordRows {

  /** How many rows each kind of knowledge has, but for the words, the first kind. */
  static final int[] KINDS = {0, 128, 1002, 4096, 1024, 1024, 512, 256};

  /** The tag of a word that has none. */
  static final int NO_TAG = 127;

  /** Where words and tags stand among the kinds. */
  static final int WORD = 0;

  static final int TAG = 1;

  private final IntMap vocabulary;

  /**
   * @param vocabulary from a word's hash, lower case, to its row, from 1
   */
  WordRows(IntMap vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** For each word the rows of each kind; row 0 is for what is unknown. */
  int[][] of(Words words, byte[] tags) {
    int[][] rows = new int[words.size][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] =
          new int[] {
            Math.max(0, vocabulary.get(words.word[i])),
            tags[i],
            words.cluster[i],
            words.suffix3[i] >>> 7 & 4095,
            Math.min(1023, words.tagSet[i]),
            Hash.of(1, words.cluster10[i]) & 1023,
            words.shape[i] | (i == 0 ? 256 : 0),
            Hash.of(2, words.cluster6[i]) & 255
          };
    }
    return rows;
  }
}
