package dev.dateline.event.dating;

import dev.dateline.text.Sentence;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The trigger that a time expression hangs on, by the tree of its sentence and, where a parser is
 * known to err, by the order of the words.
 */
final class TimeGovernor {

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

  private static final Set<String> SUBORDINATE = Set.of("acl", "advcl", "ccomp", "csubj");

  private static final int LIMIT = 64;

  /** How many words may stand before a time that opens the sentence. */
  private static final int FRONT = 3;

  private TimeGovernor() {}

  /**
   * @param first first token of the expression
   * @param last its last token
   * @param trigger which tokens are triggers
   * @return the token of the trigger, or -1 where the expression dates none
   */
  static int of(Sentence sentence, int first, int last, IntPredicate trigger) {
    if (isAttributeOfDelay(sentence, last)) {
      return -1;
    }
    if (isCompared(sentence, first) || isPartOfName(sentence, first, last, trigger)) {
      return -1;
    }
    OptionalInt figure = PeriodFigure.of(sentence, last, trigger);
    if (figure.isPresent()) {
      return figure.getAsInt();
    }
    int head = head(sentence, first, last);
    int possessed = possessed(sentence, head, last);
    if (possessed >= 0) {
      return trigger.test(possessed) ? possessed : enactor(sentence, possessed, trigger);
    }
    int dated = DatedNoun.of(sentence, first, last, trigger);
    if (dated >= 0) {
      return dated;
    }
    int report = reportBefore(sentence, first, last, head, trigger);
    if (report >= 0) {
      return report;
    }
    int noun = NounBeforeTime.inPhrase(sentence, first, trigger);
    int found = noun >= 0 ? noun : climb(sentence, head, trigger);
    found = NounBeforeTime.settle(sentence, found, first, last, trigger);
    found = PeriodFigure.reported(sentence, found, first, trigger);
    return found < 0 && isFronted(sentence, first) ? mainVerb(sentence, last, trigger) : found;
  }

  /** "And just last month, she spoke": a time that opens the sentence dates its verb. */
  private static boolean isFronted(Sentence sentence, int first) {
    if (first > FRONT) {
      return false;
    }
    for (int t = 0; t < first; t++) {
      String tag = sentence.tag(t);
      if (!tag.equals("IN") && !tag.equals("DT") && !tag.equals("CC") && !tag.startsWith("RB")) {
        return false;
      }
    }
    return true;
  }

  private static int mainVerb(Sentence sentence, int last, IntPredicate trigger) {
    for (int t = last + 1; t < sentence.size(); t++) {
      String tag = sentence.tag(t);
      boolean main = !SUBORDINATE.contains(sentence.relation(t).split(":")[0]);
      if (tag.startsWith("VB") && !tag.equals("VBG") && trigger.test(t) && main) {
        return t;
      }
    }
    return -1;
  }

  /** "the Developers Conference 2010", "her 1987 Cadillac": the year is part of a name. */
  private static boolean isPartOfName(
      Sentence sentence, int first, int last, IntPredicate trigger) {
    if (first != last || first == 0 || !sentence.tag(first).equals("CD")) {
      return false;
    }
    return (sentence.tag(first - 1).startsWith("NNP") && !trigger.test(first - 1))
        || (first + 1 < sentence.size()
            && sentence.tag(first + 1).startsWith("NN")
            && DatedNoun.opens(sentence, first - 1)
            && DatedNoun.of(sentence, first, last, trigger) < 0);
  }

  /** "higher than a year earlier": a time to compare with. */
  private static boolean isCompared(Sentence sentence, int first) {
    return first > 0 && sentence.isIgnoringCase(first - 1, "than");
  }

  /** The token of the expression whose head lies outside it. */
  static int head(Sentence sentence, int first, int last) {
    int best = last;
    for (int t = first; t <= last; t++) {
      int up = sentence.head(t);
      if (up < first || up > last) {
        // an expression that begins with its preposition has its case marker's head inside
        if (!sentence.relation(t).equals("case") && !sentence.relation(t).equals("punct")) {
          return t;
        }
        best = t;
      }
    }
    return best;
  }

  /** "two weeks behind schedule", "ten minutes late", "two years older": no date. */
  private static boolean isAttributeOfDelay(Sentence sentence, int last) {
    if (last + 1 >= sentence.size()) {
      return false;
    }
    String next = sentence.form(last + 1).toLowerCase(Locale.ROOT);
    return next.equals("behind") || next.equals("older") || next.equals("younger");
  }

  /** "Friday's call": the noun that the time possesses; -1 where there is no possessive. */
  private static int possessed(Sentence sentence, int head, int last) {
    boolean marked = sentence.tag(last).equals("POS");
    if (!marked && last + 1 < sentence.size()) {
      marked = sentence.tag(last + 1).equals("POS");
    }
    if (!marked) {
      return -1;
    }
    if (sentence.relation(head).equals("nmod:poss")) {
      return sentence.head(head);
    }
    // the noun that closes the phrase
    int noun = -1;
    for (int t = last + 1; t < sentence.size() && t <= last + 6; t++) {
      String tag = sentence.tag(t);
      if (tag.startsWith("NN") || tag.equals("VBG")) {
        noun = t;
      } else if (!tag.equals("POS") && !tag.startsWith("JJ") && !tag.equals("CD")) {
        break;
      }
    }
    return noun;
  }

  /** "lost last year's final": a noun that reports nothing by itself lends its time to the verb. */
  private static int enactor(Sentence sentence, int noun, IntPredicate trigger) {
    int verb = sentence.head(noun);
    boolean enacted =
        verb >= 0
            && sentence.relation(noun).equals("obj")
            && trigger.test(verb)
            && Enacting.enacts(sentence, verb);
    return enacted ? verb : -1;
  }

  /**
   * "said Friday that troops entered", "told reporters on Thursday he would go": a time between a
   * verb and the clause that it reports is the verb's, whatever the tree says.
   */
  private static int reportBefore(
      Sentence sentence, int first, int last, int head, IntPredicate trigger) {
    if (last + 1 >= sentence.size() || climbsBefore(sentence, head, first)) {
      return -1;
    }
    int before = first - 1;
    if (before >= 0 && sentence.tag(before).equals("IN")) {
      before--;
    }
    int steps = 0;
    while (before >= 0 && steps++ < 4 && isObject(sentence.tag(before))) {
      before--;
    }
    return before >= 0 && trigger.test(before) && sentence.tag(before).startsWith("VB")
        ? before
        : -1;
  }

  private static boolean isObject(String tag) {
    return tag.startsWith("NN") || tag.startsWith("PRP") || tag.equals("DT") || tag.equals("RB");
  }

  private static boolean climbsBefore(Sentence sentence, int head, int first) {
    int up = sentence.head(head);
    return up >= 0 && up < first;
  }

  private static int climb(Sentence sentence, int head, IntPredicate trigger) {
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
      if (sentence.tag(up).startsWith("VB") && isOwnClause(sentence.relation(up))) {
        return -1;
      }
      current = up;
    }
    return -1;
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
    for (int d : sentence.dependents(noun)) {
      if (sentence.relation(d).equals("case")) {
        String word = sentence.form(d).toLowerCase(Locale.ROOT);
        return word.equals("in") || word.equals("at") || word.equals("during");
      }
    }
    return false;
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
