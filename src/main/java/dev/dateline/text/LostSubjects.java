package dev.dateline.text;

import java.util.Set;

/**
 * Gives a finite verb the subject right before it that a parser reading from left to right had
 * already given away: as a complement of a preposition that turns out to begin a clause ("after the
 * mayor, a former judge, took office"), to a list that has come to its end ("… in the area, and
 * threats against her had become routine"), or to another noun: of two subjects the nearer is it.
 */
final class LostSubjects {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  /** Prepositions that begin clauses, too. */
  private static final WordSet CONJUNCTIONS = WordSet.of("since after before until");

  private static final Set<String> QUOTES = Set.of("``", "''");

  /** How far before its verb a subject begins at most, so that the search takes linear time. */
  private static final int REACH = 25;

  private final TreeDraft tree;
  private final String[] forms;
  private final String[] tags;
  private final int[] heads;
  private final String[] relations;

  LostSubjects(TreeDraft tree) {
    this.tree = tree;
    this.forms = tree.forms;
    this.tags = tree.tags;
    this.heads = tree.heads;
    this.relations = tree.relations;
  }

  void restore() {
    for (int i = 0; i < heads.length; i++) {
      if (isSubject(i) && heads[i] > i) {
        leaveToNearer(i);
      }
      if (relations[i].equals("case") && heads[i] > i && isConjunction(i)) {
        openClause(i);
      }
      if (relations[i].equals("conj") && isFinite(i) && !has("cc", i) && !has("nsubj", i)) {
        findSubject(i);
      }
    }
  }

  /** "After his mother drowned": no preposition can govern a subject. */
  private void openClause(int conjunction) {
    int subject = heads[conjunction];
    int verb = heads[subject];
    if (relations[subject].startsWith("nsubj") && verb > subject) {
      heads[conjunction] = verb;
      relations[conjunction] = "mark";
      makeAdverbial(verb);
    }
  }

  /**
   * No verb has two subjects: the nearer is it ("Dorran, May 3 -- Ann Holm said"), unless it only
   * belongs to the one before.
   */
  private void leaveToNearer(int former) {
    int verb = heads[former];
    for (int nearer = Math.min(verb - 1, former + REACH); nearer > former + 1; nearer--) {
      if (heads[nearer] == verb && isSubject(nearer)) {
        tie(former, nearer, first(nearer) - 1);
        return;
      }
    }
  }

  /**
   * @param before the word before the nearer one's phrase
   */
  private void tie(int former, int nearer, int before) {
    int and = joining(former, nearer);
    int preposition = opener("case", former, nearer);
    if (preposition >= 0) {
      tree.attach(nearer, former, "nmod"); // "the ambassador to Egypt said"
      tree.attach(preposition, nearer, "case");
    } else if (and >= 0) {
      tree.attach(nearer, former, "conj");
      tree.attach(and, nearer, "cc");
    } else if (isPunctuation(beginOf(heads[nearer]) - 1) && hasPunctuation(former, nearer)
        || tags[former].equals("NN") && isNameBehindComma(nearer, before)) {
      tree.attach(nearer, former, "appos"); // "the crew -- most of them cadets -- were"
    } else if (before == nearer - 1 && isNameBehindComma(nearer, before) && isPlace(before - 1)) {
      tree.attach(nearer, before - 1, "nmod:unmarked"); // "the zoo in Orla, Marenda was"
    } else if (forms[before].equals("-") && before == former + 1) {
      tree.attach(former, nearer, "compound"); // "river-borne goods"
    } else if (before > former && tags[before].equals("NN") && heads[before] < before) {
      if (tags[nearer].equals("NNP")) {
        tree.attach(nearer, before, "appos"); // "the coach of the club Dorran United was"
      } else {
        tree.attach(nearer, heads[before], relations[before]); // "experts on jail reform said"
        tree.attach(before, nearer, "compound");
      }
    } else if (!hasVerb(former + 1, before)) {
      relations[former] = "dislocated";
    }
  }

  /** The "and" that nothing but the phrase follows, or -1. */
  private int joining(int former, int nearer) {
    for (int i = nearer - 1; i > former; i--) {
      if (tags[i].equals("CC") && !forms[i].equals("but")) {
        return i;
      }
      if (relations[i].equals("punct") || relations[i].equals("case")) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isNameBehindComma(int nearer, int before) {
    return forms[before].equals(",") && tags[nearer].equals("NNP");
  }

  private boolean isPlace(int word) {
    return tags[word].equals("NNP") && has("case", word);
  }

  /** The word of that relation before the phrase or within, where it begins; or -1. */
  private int opener(String relation, int former, int noun) {
    for (int i = former + 1; i < noun; i++) {
      if (relations[i].equals(relation) && !tags[i].equals("POS")) {
        int up = heads[i];
        while (up > i && up < noun) {
          up = heads[up];
        }
        if (up == noun) {
          return i;
        }
      }
    }
    return -1;
  }

  private boolean hasPunctuation(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (isPunctuation(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPunctuation(int word) {
    return word >= 0 && relations[word].equals("punct") && !QUOTES.contains(tags[word]);
  }

  private boolean hasVerb(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /** The first word of a phrase, as far as it reaches without a gap. */
  private int first(int head) {
    int first = head;
    for (int i = head - 1; i >= 0 && heads[i] > i && heads[i] <= head; i--) {
      first = i;
    }
    return first;
  }

  private boolean isSubject(int word) {
    return relations[word].startsWith("nsubj")
        && !relations[word].endsWith("outer")
        && tags[word].startsWith("NN");
  }

  private void findSubject(int verb) {
    int begin = beginOf(verb);
    for (int noun = begin - 1; noun > heads[verb] && noun >= begin - REACH; noun--) {
      if (isFinite(noun) && !isRelative(noun)) {
        return;
      }
      if (!tags[noun].startsWith("NN")) {
        continue;
      }
      if (relations[noun].equals("obl") && heads[noun] == heads[verb]) {
        int preposition = child("case", noun);
        if (preposition >= 0 && isConjunction(preposition)) {
          give(noun, verb, begin);
          heads[preposition] = verb;
          relations[preposition] = "mark";
          makeAdverbial(verb);
        }
        return;
      }
      int and = relations[noun].equals("conj") ? child("cc", noun) : -1;
      if (and > 0 && forms[and - 1].equals(",")) {
        give(noun, verb, begin);
        heads[and] = verb;
        return;
      }
    }
  }

  /** What stands between the subject and its verb belongs to neither of those before. */
  private void give(int noun, int verb, int begin) {
    heads[noun] = verb;
    relations[noun] = passive(verb) ? "nsubj:pass" : "nsubj";
    for (int i = noun + 1; i < begin; i++) {
      if (heads[i] < noun) {
        heads[i] = verb;
      }
    }
  }

  private void makeAdverbial(int verb) {
    if (relations[verb].equals("conj")) {
      relations[verb] = "advcl";
    }
  }

  /** The first of its auxiliaries and adverbs, or itself. */
  private int beginOf(int verb) {
    int begin = verb;
    while (begin > 0
        && heads[begin - 1] == verb
        && (relations[begin - 1].startsWith("aux") || relations[begin - 1].equals("advmod"))) {
      begin--;
    }
    return begin;
  }

  private boolean isFinite(int word) {
    return FINITE.contains(tags[word]) || tags[word].equals("VBN") && has("aux", word);
  }

  private boolean isRelative(int verb) {
    return relations[verb].equals("acl:relcl");
  }

  private boolean passive(int verb) {
    return has("aux:pass", verb);
  }

  private boolean isConjunction(int word) {
    return tree.is(word, CONJUNCTIONS);
  }

  private boolean has(String relation, int head) {
    return child(relation, head) >= 0;
  }

  /** The first word before its head that has this relation to it, or -1. */
  private int child(String relation, int head) {
    for (int i = Math.max(0, head - REACH); i < head; i++) {
      if (heads[i] == head && relations[i].startsWith(relation)) {
        return i;
      }
    }
    return -1;
  }
}
