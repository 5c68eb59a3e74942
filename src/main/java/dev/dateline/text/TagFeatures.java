package dev.dateline.text;

/**
 * What the tagger looks at: the word, its ends and its shape, its cluster and usual tags, the same
 * of its neighbors, and the two tags it has just given (Ratnaparkhi 1996, "A Maximum Entropy Model
 * for Part-Of-Speech Tagging", with clusters after Koo and others 2008).
 */
final class TagFeatures {

  static final int MAX = 64;

  private TagFeatures() {}

  /** Fills {@code out} with the features of word {@code i}; returns how many. */
  static int extract(Words w, int i, int tag1, int tag2, int[] out) {
    int n = 0;
    int last = w.size - 1;
    int word = w.word[i];
    int prev = i > 0 ? w.word[i - 1] : 1;
    int prev2 = i > 1 ? w.word[i - 2] : 1;
    int next = i < last ? w.word[i + 1] : 2;
    int next2 = i < last - 1 ? w.word[i + 2] : 2;
    int shape = w.shape[i] | (i == 0 ? 256 : 0);
    int cluster = w.cluster[i];
    int clusterPrev = i > 0 ? w.cluster[i - 1] : -1;
    int clusterNext = i < last ? w.cluster[i + 1] : -1;
    int clusterNext2 = i < last - 1 ? w.cluster[i + 2] : -1;
    int set = w.tagSet[i];
    int setPrev = i > 0 ? w.tagSet[i - 1] : -1;
    int setNext = i < last ? w.tagSet[i + 1] : -1;
    int setNext2 = i < last - 1 ? w.tagSet[i + 2] : -1;
    int shapeNext = i < last ? w.shape[i + 1] : -1;
    int shapePrev = i > 0 ? w.shape[i - 1] | (i == 1 ? 256 : 0) : -1;

    out[n++] = Hash.of(1, 0);
    out[n++] = Hash.of(2, word);
    out[n++] = Hash.of(3, w.suffix1[i]);
    out[n++] = Hash.of(4, w.suffix2[i]);
    out[n++] = Hash.of(5, w.suffix3[i]);
    out[n++] = Hash.of(6, w.suffix4[i]);
    out[n++] = Hash.of(7, w.suffix5[i]);
    out[n++] = Hash.of(8, w.prefix1[i]);
    out[n++] = Hash.of(9, w.prefix2[i]);
    out[n++] = Hash.of(10, w.prefix3[i]);
    out[n++] = Hash.of(11, shape);
    out[n++] = Hash.of(12, shape, w.suffix2[i]);
    out[n++] = Hash.of(13, shape, set);
    out[n++] = Hash.of(14, tag1);
    out[n++] = Hash.of(15, tag2);
    out[n++] = Hash.of(16, tag1, tag2);
    out[n++] = Hash.of(17, tag1, word);
    out[n++] = Hash.of(18, tag1, w.suffix3[i]);
    out[n++] = Hash.of(19, tag1, shape);
    out[n++] = Hash.of(20, prev);
    out[n++] = Hash.of(21, prev2);
    out[n++] = Hash.of(22, next);
    out[n++] = Hash.of(23, next2);
    out[n++] = Hash.of(24, prev, word);
    out[n++] = Hash.of(25, word, next);
    out[n++] = Hash.of(26, prev, next);
    out[n++] = Hash.of(27, i < last ? w.suffix3[i + 1] : 0);
    out[n++] = Hash.of(28, i > 0 ? w.suffix3[i - 1] : 0);
    out[n++] = Hash.of(29, shapeNext);
    out[n++] = Hash.of(30, shapePrev, shape);
    out[n++] = Hash.of(31, shape, shapeNext);
    out[n++] = Hash.of(32, cluster);
    out[n++] = Hash.of(33, w.cluster4[i]);
    out[n++] = Hash.of(34, w.cluster6[i]);
    out[n++] = Hash.of(35, w.cluster10[i]);
    out[n++] = Hash.of(36, clusterPrev);
    out[n++] = Hash.of(37, clusterNext);
    out[n++] = Hash.of(38, clusterNext2);
    out[n++] = Hash.of(39, clusterPrev, cluster);
    out[n++] = Hash.of(40, cluster, clusterNext);
    out[n++] = Hash.of(41, tag1, cluster);
    out[n++] = Hash.of(42, tag1, clusterNext);
    out[n++] = Hash.of(43, tag1, cluster, clusterNext);
    out[n++] = Hash.of(44, shape, w.cluster6[i]);
    out[n++] = Hash.of(45, set);
    out[n++] = Hash.of(46, setNext);
    out[n++] = Hash.of(47, setNext2);
    out[n++] = Hash.of(48, setPrev, set);
    out[n++] = Hash.of(49, set, setNext);
    out[n++] = Hash.of(50, tag1, set);
    out[n++] = Hash.of(51, tag1, set, setNext);
    out[n++] = Hash.of(52, tag2, tag1, set);
    out[n++] = Hash.of(53, set, setNext, setNext2);
    out[n++] = Hash.of(54, tag1, word, setNext);
    out[n++] = Hash.of(55, tag1, next);
    return n;
  }
}
