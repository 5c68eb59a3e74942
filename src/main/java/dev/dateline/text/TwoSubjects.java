package dev.dateline.text;

import java.util.Set;

/**
 * No verb has two subjects: the nearer is it ("Dorran, May 3 -- Ann Holm said"), unless it only
 * belongs to the one before. A slip that trees of news are full of, after datelines above all.
 */
final class TwoSubjects {

  private static final Set<String> QUOTES = Set.of("``", "''");

  private TwoSubjects() {}

  /**
   * @param former taken for a subject of a verb that has another, nearer one
   */
  static boolean mend(TreeDraft tree, int former) {
    int verb = tree.heads[former];
    if (verb < former || !isSubject(tree, former)) {
      return false;
    }
    int farthest = Math.min(verb - 1, former + TreeDraft.REACH);
    for (int nearer = farthest; nearer > former + 1; nearer--) {
      if (tree.heads[nearer] == verb && isSubject(tree, nearer)) {
        tie(tree, former, nearer, first(tree, nearer) - 1);
        return true;
      }
    }
    return false;
  }

  private static boolean isSubject(TreeDraft tree, int word) {
    return tree.relations[word].startsWith("nsubj")
        && !tree.relations[word].endsWith("outer")
        && tree.isNoun(word);
  }

  /**
   * @param before the word before the nearer one's phrase
   */
  private static void tie(TreeDraft tree, int former, int nearer, int before) {
    int and = joining(tree, former, nearer);
    int preposition = opener(tree, "case", former, nearer);
    if (preposition >= 0) {
      tree.attach(nearer, former, "nmod"); // "the ambassador to Egypt said"
      tree.attach(preposition, nearer, "case");
    } else if (and >= 0 && isClauseBefore(tree, former, and)) {
      divide(tree, former, nearer, and);
    } else if (and >= 0) {
      tree.attach(nearer, former, "conj");
      tree.attach(and, nearer, "cc");
    } else if (isPunctuation(tree, tree.beginOfVerb(tree.heads[nearer]) - 1)
            && hasPunctuation(tree, former, nearer)
        || tree.tags[former].equals("NN") && isNameBehindComma(tree, nearer, before)) {
      tree.attach(nearer, former, "appos"); // "the crew -- most of them cadets -- were"
    } else if (before == nearer - 1
        && isNameBehindComma(tree, nearer, before)
        && isPlace(tree, before - 1)) {
      tree.attach(nearer, before - 1, "nmod:unmarked"); // "the zoo in Orla, Marenda was"
    } else if (tree.forms[before].equals("-") && before == former + 1) {
      tree.attach(former, nearer, "compound"); // "river-borne goods"
    } else if (before > former && tree.tags[before].equals("NN") && tree.heads[before] < before) {
      if (tree.tags[nearer].equals("NNP")) {
        tree.attach(nearer, before, "appos"); // "the coach of the club Dorran United was"
      } else {
        tree.attach(
            nearer, tree.heads[before], tree.relations[before]); // "experts on jail reform said"
        tree.attach(before, nearer, "compound");
      }
    } else if (!hasVerb(tree, former + 1, before)) {
      tree.relations[former] = "dislocated";
    }
  }

  /** "Lund called for peace, and thousands marched": no participle, two clauses. */
  private static boolean isClauseBefore(TreeDraft tree, int former, int and) {
    int verb = former + 1;
    return tree.forms[and - 1].equals(",")
        && tree.tags[verb].equals("VBN")
        && tree.heads[verb] == former
        && tree.isRelated(verb, "acl");
  }

  private static void divide(TreeDraft tree, int former, int nearer, int and) {
    int second = tree.heads[nearer];
    int first = former + 1;
    tree.replace(second, first);
    tree.attach(former, first, "nsubj");
    tree.attach(second, first, "conj");
    tree.attach(and, second, "cc");
  }

  /** The "and" that nothing but the phrase follows, or -1. */
  private static int joining(TreeDraft tree, int former, int nearer) {
    for (int i = nearer - 1; i > former; i--) {
      if (tree.tags[i].equals("CC") && !tree.forms[i].equals("but")) {
        return i;
      }
      if (tree.relations[i].equals("punct") || tree.relations[i].equals("case")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isNameBehindComma(TreeDraft tree, int nearer, int before) {
    return tree.forms[before].equals(",") && tree.tags[nearer].equals("NNP");
  }

  private static boolean isPlace(TreeDraft tree, int word) {
    return tree.tags[word].equals("NNP") && tree.before("case", word) >= 0;
  }

  /** The word of that relation before the phrase or within, where it begins; or -1. */
  private static int opener(TreeDraft tree, String relation, int former, int noun) {
    for (int i = former + 1; i < noun; i++) {
      if (tree.relations[i].equals(relation) && !tree.tags[i].equals("POS")) {
        int up = tree.heads[i];
        for (int steps = 0; up > i && up < noun && steps < TreeDraft.REACH; steps++) {
          up = tree.heads[up];
        }
        if (up == noun) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean hasPunctuation(TreeDraft tree, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (isPunctuation(tree, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPunctuation(TreeDraft tree, int word) {
    return word >= 0 && tree.relations[word].equals("punct") && !QUOTES.contains(tree.tags[word]);
  }

  private static boolean hasVerb(TreeDraft tree, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (tree.opensClause(i)) {
        return true;
      }
    }
    return false;
  }

  /** The first word of a phrase, as far as it reaches without a gap. */
  private static int first(TreeDraft tree, int head) {
    int first = head;
    for (int i = head - 1; i >= 0 && tree.heads[i] > i && tree.heads[i] <= head; i--) {
      first = i;
    }
    return first;
  }
}
