package dev.dateline.event.headline;

import dev.dateline.event.clause.Dependents;
import dev.dateline.text.Sentence;

/**
 * What belongs to a phrase of a sentence and what only stands beside it, where a tree draws the
 * phrase too far.
 */
record PhraseBounds(Sentence sentence) {

  /** "the dam, begun in 2013, …": what stands between commas is another story. */
  boolean isApart(int head, int after) {
    for (int i = head + 1; i < after; i++) {
      if (sentence.is(i, ",")) {
        return true;
      }
    }
    return false;
  }

  /** "…, its largest acquisition": an apposition that a tree takes for more of the clause. */
  boolean isSetOff(int token) {
    int first = first(token);
    String relation = sentence.relation(token);
    return (relation.endsWith(":unmarked") || relation.equals("obj"))
        && (sentence.is(first, ",") || first > 0 && sentence.is(first - 1, ","));
  }

  /** "On" of "On Monday morning firefighters found …" belongs to the time. */
  boolean isStray(int head, int preposition) {
    return sentence.relation(head).startsWith("nsubj")
        && preposition < head
        && !sentence.tag(preposition).equals("POS");
  }

  /** Whether a conjunct is of a list, which has an "and" or "or" in the end. */
  boolean isListed(int head, int conjunct) {
    if (Dependents.has(sentence, conjunct, "cc")) {
      return true;
    }
    for (int other : sentence.dependents(head)) {
      if (other > conjunct
          && sentence.relation(other).equals("conj")
          && Dependents.has(sentence, other, "cc")) {
        return true;
      }
    }
    return false;
  }

  /** "driven by winds", "promised to the islanders": the participle says little alone. */
  boolean isNeededBy(int predicate, int token) {
    return sentence.relation(predicate).startsWith("acl")
        && sentence.tag(predicate).equals("VBN")
        && first(token) == predicate + 1;
  }

  /** "a man accused" of something that is left out, where he isn't just "a man accused". */
  boolean isCutShort(int participle, int lastWritten) {
    int next = participle + 1;
    if (lastWritten > participle || next >= sentence.size()) {
      return false;
    }
    int up = next;
    while (up > participle) {
      up = sentence.head(up);
    }
    return up == participle && !sentence.relation(next).equals("punct");
  }

  /** ", with some predicting that …": a clause of its own. */
  boolean isAbsolute(int token) {
    if (!sentence.tag(token).equals("VBG")) {
      return false;
    }
    for (int dependent : sentence.dependents(token)) {
      if (sentence.relation(dependent).endsWith("comp")) {
        return true;
      }
    }
    return false;
  }

  /** The first of a token and what depends on it. */
  private int first(int token) {
    int[] dependents = sentence.dependents(token);
    return dependents.length == 0 ? token : Math.min(token, dependents[0]);
  }
}
