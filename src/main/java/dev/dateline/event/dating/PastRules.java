package dev.dateline.event.dating;

import static dev.dateline.event.dating.Choice.AFTER_GOVERNOR;
import static dev.dateline.event.dating.Choice.BACKGROUND;
import static dev.dateline.event.dating.Choice.BEFORE_FOCUS;
import static dev.dateline.event.dating.Choice.BEFORE_GOVERNOR;
import static dev.dateline.event.dating.Choice.BEFORE_PUBLICATION;
import static dev.dateline.event.dating.Choice.DATED_GOVERNOR;
import static dev.dateline.event.dating.Choice.FOCUS;
import static dev.dateline.event.dating.Choice.GOVERNOR;
import static dev.dateline.event.dating.Choice.OBJECT;
import static dev.dateline.event.dating.Choice.PREVIOUS;
import static dev.dateline.event.dating.Choice.PUBLICATION;
import static dev.dateline.event.dating.Choice.SAME_ACTION;
import static dev.dateline.event.dating.Choice.SAME_SUBJECT;
import static dev.dateline.event.dating.Choice.SUBJECT;

import dev.dateline.event.EventClass;
import dev.dateline.text.Sentence;
import java.util.List;
import java.util.Set;

/**
 * Which time an event told in the past tense most likely has: that of the news in a main clause, an
 * earlier one where it is reported, told in a relative clause or in a story of an older time.
 */
final class PastRules {

  /** Verbs that only say that their subject takes place, or how. */
  private static final Set<String> OCCURRING =
      Set.of("last", "take", "occur", "happen", "begin", "start", "end", "conclude", "unfold");

  /** Conjunctions of what goes on at the time of the main clause. */
  private static final Set<String> MEANWHILE = Set.of("when", "as", "while");

  private static final Set<String> RELATIVE = Set.of("that", "which");

  private PastRules() {}

  /**
   * @param above what the trigger hangs on, or null
   */
  static List<Choice> order(Facts facts, Facts above) {
    EventClass kind = facts.trigger().eventClass();
    Governor governor = facts.governor();
    if (facts.group().pastPerfect()) {
      return List.of(SAME_ACTION, BEFORE_FOCUS, BEFORE_PUBLICATION);
    }
    boolean report = kind == EventClass.REPORTING;
    if (facts.earlier()) {
      return List.of(SAME_ACTION, BEFORE_GOVERNOR, BEFORE_PUBLICATION);
    }
    if (facts.quoted()) {
      return List.of(BEFORE_PUBLICATION);
    }
    if (occurs(facts) && !facts.named() && facts.ownSubject()) {
      return List.of(SUBJECT, SAME_SUBJECT, PREVIOUS, FOCUS, PUBLICATION);
    }
    boolean twin =
        governor.relation().equals("conj")
            && above != null
            && above.group().past()
            && above.group().perfect() == facts.group().perfect()
            && !facts.ownSubject();
    if (twin) {
      return List.of(GOVERNOR);
    }
    if (governor.exists() && governor.path().equals("ccomp") && !report) {
      return kind == EventClass.STATE || kind == EventClass.I_STATE || facts.group().progressive()
          ? List.of(GOVERNOR)
          : List.of(SAME_ACTION, BEFORE_GOVERNOR, BEFORE_PUBLICATION);
    }
    if (governor.relation().startsWith("acl") && facts.where()) {
      return List.of(GOVERNOR, BEFORE_PUBLICATION);
    }
    if (governor.relation().startsWith("acl") && tellsOfHead(facts, above)) {
      return List.of(DATED_GOVERNOR, SAME_ACTION, BEFORE_GOVERNOR, BEFORE_PUBLICATION);
    }
    // "a company that said": what is reported is news, as in a main clause
    if (governor.relation().startsWith("acl") && !report) {
      return List.of(SAME_ACTION, BEFORE_GOVERNOR, BEFORE_PUBLICATION);
    }
    if (governor.path().equals("advcl") && above != null && above.group().past()) {
      List<Choice> adverbial = adverbial(governor.mark(), report);
      if (!adverbial.isEmpty()) {
        return adverbial;
      }
    }
    if (governor.relation().startsWith("advcl") && !governor.exists()) {
      if (!MEANWHILE.contains(governor.mark())) {
        return List.of(SAME_ACTION, BEFORE_PUBLICATION);
      }
      return List.of(SAME_ACTION, SAME_SUBJECT, PREVIOUS, FOCUS, PUBLICATION);
    }
    if (facts.tied() && kind == EventClass.OCCURRENCE) {
      return List.of(SAME_ACTION, SAME_SUBJECT, PREVIOUS, FOCUS, PUBLICATION);
    }
    return report
        ? List.of(SAME_SUBJECT, FOCUS, PUBLICATION)
        : List.of(SAME_SUBJECT, PREVIOUS, BACKGROUND, FOCUS, PUBLICATION);
  }

  /** "The bombing that killed six": what the head noun did took place with it. */
  private static boolean tellsOfHead(Facts facts, Facts above) {
    Sentence sentence = facts.trigger().sentence();
    return above != null
        && above.noun()
        && sentence.head(facts.trigger().token()) == above.trigger().token()
        && above.trigger().eventClass() == EventClass.OCCURRENCE
        && facts.trigger().eventClass() != EventClass.REPORTING
        && RELATIVE.contains(facts.subject());
  }

  /** "The vote took place", but not "thieves took the painting". */
  private static boolean occurs(Facts facts) {
    Sentence sentence = facts.trigger().sentence();
    int next = facts.trigger().token() + 1;
    boolean place = next < sentence.size() && sentence.isIgnoringCase(next, "place");
    return OCCURRING.contains(facts.lemma()) && (place || !facts.lemma().equals("take"));
  }

  /**
   * Of a clause in the past under a clause in the past; empty where the conjunction says nothing.
   */
  private static List<Choice> adverbial(String mark, boolean report) {
    return switch (mark) {
      case "when", "as", "while" -> List.of(SAME_ACTION, OBJECT, GOVERNOR);
      case "after", "since", "because", "once" -> List.of(SAME_ACTION, OBJECT, BEFORE_GOVERNOR);
      case "before", "until" -> List.of(AFTER_GOVERNOR);
      default -> report ? List.of() : List.of(GOVERNOR);
    };
  }
}
