package dev.dateline.text;

import java.util.Set;

/**
 * One sentence's tree while it is being mended: forms and Penn tags that stay, heads and relations
 * that may change. The head of the root is -1.
 */
final class TreeDraft {

  /** Tags of verbs that agree with a subject; modals don't show it. */
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  /** How far apart words of one phrase stand at most: searches take linear time. */
  static final int REACH = 25;

  final String[] forms;
  final String[] tags;
  final int[] heads;
  final String[] relations;

  /** Changes {@code heads} and {@code relations}. */
  TreeDraft(String[] forms, String[] tags, int[] heads, String[] relations) {
    this.forms = forms;
    this.tags = tags;
    this.heads = heads;
    this.relations = relations;
  }

  int size() {
    return heads.length;
  }

  /** Whether there is such a word and the set holds it. */
  boolean is(int word, WordSet set) {
    return word < forms.length && set.contains(forms[word], 0, forms[word].length());
  }

  boolean isRelated(int word, String relation) {
    return relations[word].equals(relation);
  }

  boolean isFinite(int verb) {
    return FINITE.contains(tags[verb]);
  }

  boolean isNoun(int word) {
    return tags[word].startsWith("NN");
  }

  /** Whether a subject, of whatever kind, stands before the verb. */
  boolean hasSubject(int verb) {
    for (int i = 0; i < verb; i++) {
      if (heads[i] == verb && relations[i].startsWith("nsubj")) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is finite by itself or by an auxiliary: "left", "has left", "will". */
  boolean opensClause(int word) {
    return isFinite(word)
        || tags[word].equals("MD")
        || tags[word].equals("VBN") && before("aux", word) >= 0;
  }

  /** The first of a verb's auxiliaries and adverbs right before it, or itself. */
  int beginOfVerb(int verb) {
    int begin = verb;
    while (begin > 0
        && heads[begin - 1] == verb
        && (relations[begin - 1].startsWith("aux") || isRelated(begin - 1, "advmod"))) {
      begin--;
    }
    return begin;
  }

  /** The first word not far before a head that hangs on it so, in whatever kind; or -1. */
  int before(String relation, int head) {
    for (int i = Math.max(0, head - REACH); i < head; i++) {
      if (heads[i] == head && relations[i].startsWith(relation)) {
        return i;
      }
    }
    return -1;
  }

  void attach(int word, int head, String relation) {
    heads[word] = head;
    relations[word] = relation;
  }

  /** Whether each word hangs on the root in the end, and none on itself. */
  boolean isTree() {
    int[] seenFrom = new int[heads.length]; // which walk came by first, counted from 1
    for (int word = 0; word < heads.length; word++) {
      int up = word;
      while (up >= 0 && seenFrom[up] == 0) {
        seenFrom[up] = word + 1;
        up = heads[up];
      }
      if (up >= 0 && seenFrom[up] == word + 1) {
        return false;
      }
    }
    return true;
  }

  /** Lets a word hang where another does, in its way. */
  void replace(int other, int word) {
    attach(word, heads[other], relations[other]);
  }
}
