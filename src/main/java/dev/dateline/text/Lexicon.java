package dev.dateline.text;

/**
 * What is known of words beforehand: the Brown cluster of each (words used alike share the first
 * bits of their clusters' paths; Brown and others 1992, Koo and others 2008, "Simple
 * Semi-supervised Dependency Parsing") and the tags that a treebank has seen it with.
 */
final class Lexicon {

  private final IntMap clusters;
  private final IntMap tagSets;
  private final IntMap certain;
  private final int[] paths;
  private final byte[] pathLengths;

  /**
   * @param clusters from a word's hash, case kept, to its cluster
   * @param paths the bits of each cluster's path, highest first, left-aligned in 32 bits
   * @param tagSets from a word's hash, lower case, to the number of the set of its usual tags
   * @param certain from a word's hash, lower case, to its only label
   */
  Lexicon(IntMap clusters, int[] paths, byte[] pathLengths, IntMap tagSets, IntMap certain) {
    this.clusters = clusters;
    this.paths = paths;
    this.pathLengths = pathLengths;
    this.tagSets = tagSets;
    this.certain = certain;
  }

  /** The word's cluster, or that of its lower case; 0 when it has none. */
  int cluster(int formHash, int lowerHash) {
    int cluster = clusters.get(formHash);
    if (cluster < 0 && lowerHash != formHash) {
      cluster = clusters.get(lowerHash);
    }
    return cluster + 1;
  }

  /** The first {@code bits} bits of the cluster's path, as a number that tells them apart. */
  int clusterPrefix(int cluster, int bits) {
    if (cluster == 0) {
      return 0;
    }
    int length = Math.min(bits, pathLengths[cluster - 1]);
    return length << 24 | paths[cluster - 1] >>> (32 - length);
  }

  /** The number of the set of tags seen with the word, 0 when it is rare. */
  int tagSet(int lowerHash) {
    return tagSets.get(lowerHash) + 1;
  }

  /** The label that a frequent word always has, -1 when it has several. */
  int certainLabel(int lowerHash) {
    return certain.get(lowerHash);
  }
}
