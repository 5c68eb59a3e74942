package dev.dateline.text;

import java.util.Set;

/**
 * One sentence's tree while it is being mended: forms and Penn tags that stay, heads and relations
 * that may change. The head of the root is -1.
 */
final class TreeDraft {

  /** Tags of verbs that agree with a subject; modals don't show it. */
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

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

  void attach(int word, int head, String relation) {
    heads[word] = head;
    relations[word] = relation;
  }

  /** Lets a word hang where another does, in its way. */
  void replace(int other, int word) {
    attach(word, heads[other], relations[other]);
  }
}
