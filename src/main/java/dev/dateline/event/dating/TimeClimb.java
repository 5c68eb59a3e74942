package dev.dateline.event.dating;

import dev.dateline.event.clause.Clause;
import dev.dateline.event.clause.Dependents;
import dev.dateline.text.Sentence;
import java.util.Set;
import java.util.function.IntPredicate;

/** Climbs the tree of a sentence from a time to the first trigger that the time can date. */
final class TimeClimb {

  /** Verbs whose passive gives a date to their subject: "the vote is scheduled for Friday". */
  private static final Set<String> SETTING =
      Set.of(
          "schedule",
          "set",
          "slate",
          "plan",
          "due",
          "expect",
          "postpone",
          "delay",
          "reschedule",
          "move",
          "fix",
          "book",
          "time",
          "date");

  /** Verbs that do little but carry a noun: "took a vote", "held a meeting". */
  private static final Set<String> LIGHT =
      Set.of("take", "hold", "make", "have", "give", "do", "stage", "be", "get", "occur");

  /** Relations by which a time stands before a noun, or is a mere apposition, as its attribute. */
  private static final Set<String> ATTRIBUTE =
      Set.of("compound", "amod", "nummod", "nmod:poss", "det", "flat", "goeswith", "dep");

  /** How the clause hangs on the time in "it was on Sunday that they voted". */
  private static final Set<String> CLEFT =
      Set.of("acl", "acl:relcl", "advcl", "advcl:relcl", "ccomp", "csubj");

  private static final int LIMIT = 64;

  private TimeClimb() {}

  /**
   * @param head the token of the time that hangs on others
   * @return the trigger, or -1 where the time belongs to something that is none
   */
  static int from(Sentence sentence, int head, IntPredicate trigger) {
    int current = head;
    // "spoke to his counterpart, Ann Holm, Friday": no part of what was said by the way.
    boolean setOff = head > 0 && sentence.is(head - 1, ",");
    for (int steps = 0; steps < LIMIT; steps++) {
      int up = sentence.head(current);
      if (up < 0) {
        return predicate(sentence, current, head, trigger);
      }
      String relation = sentence.relation(current);
      boolean aside =
          !setOff && current != head && relation.equals("appos") && !trigger.test(current);
      if (trigger.test(up) && !aside) {
        return settle(sentence, up, current, trigger);
      }
      int passed = current == head ? passedClause(sentence, head, up) : -1;
      if (passed >= 0) {
        return trigger.test(passed) ? passed : -1;
      }
      if (current == head && isOfTheUnit(sentence, head, up, trigger)) {
        return -1;
      }
      if (current == head
          && ATTRIBUTE.contains(relation)
          && up > current
          && !endsPhrase(sentence, current)
          && !isSetting(sentence, up)) {
        return -1;
      }
      if (aside) {
        // "Holm, the champion of 2021, won": when she was champion.
        return -1;
      }
      int carried = carried(sentence, up, trigger);
      if (carried >= 0) {
        return carried;
      }
      if (sentence.tag(up).startsWith("VB") && isOwnClause(sentence.relation(up))
          || isContent(sentence, up)) {
        return -1;
      }
      current = up;
    }
    return -1;
  }

  /**
   * "Ana Diaz, who left Lima in 2003, said": a time behind a clause about a noun is of that clause,
   * though a tree may hang it on the noun. The clause's verb, or -1.
   */
  private static int passedClause(Sentence sentence, int time, int noun) {
    int passed = -1;
    if (sentence.relation(time).startsWith("nmod")) {
      for (int d : sentence.dependents(noun)) {
        boolean clause = sentence.relation(d).equals("acl:relcl") && Clause.isVerb(sentence, d);
        passed = clause && d > noun && d < time ? d : passed;
      }
    }
    return passed;
  }

  /** "I am here today," she said: when she is here doesn't tell when she said it. */
  private static boolean isContent(Sentence sentence, int predicate) {
    return sentence.relation(predicate).equals("ccomp")
        && !Clause.isVerb(sentence, predicate)
        && Dependents.has(sentence, predicate, "nsubj");
  }

  /** "Made it the film of the year": which film, not when it was made. */
  private static boolean isOfTheUnit(Sentence sentence, int time, int noun, IntPredicate trigger) {
    return sentence.relation(time).equals("nmod")
        && time >= 2
        && sentence.is(time - 1, "the")
        && sentence.is(time - 2, "of")
        && sentence.tag(noun).startsWith("NN")
        && !trigger.test(noun);
  }

  /** "In March for health reasons": no attribute of a noun beyond the next preposition. */
  private static boolean endsPhrase(Sentence sentence, int time) {
    int next = time + 1;
    while (next < sentence.size() && sentence.tag(next).equals("CD")) {
      next++;
    }
    return next < sentence.size() && sentence.tag(next).equals("IN");
  }

  /** "In a July 16 press conference, he said": the noun only says where the verb's event was. */
  private static boolean isSetting(Sentence sentence, int noun) {
    if (!sentence.relation(noun).startsWith("obl")) {
      return false;
    }
    String preposition = Clause.preposition(sentence, noun);
    return preposition.equals("in") || preposition.equals("at") || preposition.equals("during");
  }

  /** A time in a clause that reports no event doesn't date the clause above: "a record set on". */
  private static boolean isOwnClause(String relation) {
    return relation.startsWith("acl") || relation.startsWith("advcl");
  }

  /**
   * "The election is on Sunday": the time is the predicate, its subject the event; "it was on
   * Sunday that they voted": the event is in the clause; "the firm is a maker of toys and opened a
   * shop on Sunday": it is the verb between the two.
   */
  private static int predicate(Sentence sentence, int root, int time, IntPredicate trigger) {
    int twin = -1;
    for (int d : sentence.dependents(root)) {
      if (sentence.relation(d).equals("conj")
          && sentence.tag(d).equals("VBD")
          && d > root
          && d < time
          && trigger.test(d)) {
        twin = d;
      }
    }
    if (twin >= 0) {
      return twin;
    }
    for (int d : sentence.dependents(root)) {
      if (sentence.relation(d).startsWith("nsubj") && trigger.test(d)) {
        return d;
      }
    }
    for (int d : sentence.dependents(root)) {
      boolean clause = CLEFT.contains(sentence.relation(d)) && sentence.tag(d).startsWith("VB");
      if (clause && d > root && trigger.test(d)) {
        return d;
      }
    }
    return trigger.test(root) ? root : -1;
  }

  /** The event that a verb which is no trigger merely carries: its object, else its subject. */
  private static int carried(Sentence sentence, int verb, IntPredicate trigger) {
    if (!sentence.tag(verb).startsWith("VB")) {
      return -1;
    }
    boolean light = LIGHT.contains(sentence.lemma(verb));
    int subject = -1;
    for (int d : sentence.dependents(verb)) {
      String relation = sentence.relation(d);
      if (!trigger.test(d)) {
        continue;
      }
      if (relation.equals("obj") || relation.equals("xcomp")) {
        return d;
      }
      if (relation.startsWith("nsubj") && (light || relation.endsWith("pass"))) {
        subject = d;
      }
    }
    return subject;
  }

  /** Whether the verb only sets a date for what follows: "was scheduled to open on Monday". */
  static boolean sets(Sentence sentence, int verb) {
    return SETTING.contains(sentence.lemma(verb));
  }

  /** Where the verb only sets a date or has an infinitive before the time, the event is another. */
  private static int settle(Sentence sentence, int found, int time, IntPredicate trigger) {
    if (!sets(sentence, found)) {
      return found;
    }
    for (int d : sentence.dependents(found)) {
      if (sentence.relation(d).equals("xcomp") && d < time && trigger.test(d)) {
        return d;
      }
    }
    for (int d : sentence.dependents(found)) {
      boolean object = sentence.relation(d).equals("obj") && d > found && d < time;
      if ((object || sentence.relation(d).equals("nsubj:pass")) && trigger.test(d)) {
        return d;
      }
    }
    int noun = sentence.head(found);
    return noun >= 0 && sentence.relation(found).startsWith("acl") && trigger.test(noun)
        ? noun
        : found;
  }
}
