package dev.dateline.text;

/**
 * What the parser knows of a word by itself, as numbers of rows to look up: the word if it is a
 * frequent one, its tag, cluster (Koo and others 2008), ending, usual tags and shape; and, to be
 * looked up elsewhere, what it means.
 */
final class WordRows {

  /** How many rows each kind of knowledge has, but for the words, the first kind. */
  static final int[] KINDS = {0, 128, 1002, 4096, 1024, 1024, 512, 256, 2};

  /** The tag of a word that has none. */
  static final int NO_TAG = 127;

  /** Where words and tags stand among the kinds. */
  static final int WORD = 0;

  static final int TAG = 1;

  /** Where it stands whether the word has a vector, and behind that the vector's row. */
  static final int HAS_VECTOR = 8;

  static final int VECTOR = 9;

  private final IntMap vocabulary;
  private final WordVectors vectors;

  /**
   * @param vocabulary from a word's hash, lower case, to its row, from 1
   */
  WordRows(IntMap vocabulary, WordVectors vectors) {
    this.vocabulary = vocabulary;
    this.vectors = vectors;
  }

  /** For each word the rows of each kind; row 0 is for what is unknown. */
  int[][] of(Words words, byte[] tags) {
    int[][] rows = new int[words.size][];
    for (int i = 0; i < rows.length; i++) {
      int vector = vectors.row(words.word[i]);
      rows[i] =
          new int[] {
            Math.max(0, vocabulary.get(words.word[i])),
            tags[i],
            words.cluster[i],
            words.suffix3[i] >>> 7 & 4095,
            Math.min(1023, words.tagSet[i]),
            Hash.of(1, words.cluster10[i]) & 1023,
            words.shape[i] | (i == 0 ? 256 : 0),
            Hash.of(2, words.cluster6[i]) & 255,
            vector < 0 ? 0 : 1,
            vector
          };
    }
    return rows;
  }
}
