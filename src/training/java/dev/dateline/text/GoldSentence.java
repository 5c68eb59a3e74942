package dev.dateline.text;

/**
 * A sentence of a treebank: syntactic words with their annotation, and the surface tokens they come
 * from (a surface token of several words is a multiword token such as "don't").
 *
 * @param heads index of each word's head, -1 for the root
 * @param tokenEnds for each word, the index after the last word of its surface token
 * @param spaceAfter whether white space follows the word's surface token
 * @param startsParagraph whether a paragraph or document begins with the sentence
 */
record GoldSentence(
    String[] forms,
    String[] lemmas,
    String[] universals,
    String[] tags,
    String[] features,
    int[] heads,
    String[] relations,
    String[] surfaces,
    int[] tokenEnds,
    boolean[] spaceAfter,
    boolean startsParagraph) {

  int size() {
    return forms.length;
  }
}
