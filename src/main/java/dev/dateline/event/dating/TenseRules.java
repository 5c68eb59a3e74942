package dev.dateline.event.dating;

import static dev.dateline.event.dating.Choice.AFTER_GOVERNOR;
import static dev.dateline.event.dating.Choice.AFTER_PUBLICATION;
import static dev.dateline.event.dating.Choice.BEFORE_GOVERNOR;
import static dev.dateline.event.dating.Choice.BEFORE_PUBLICATION;
import static dev.dateline.event.dating.Choice.FOCUS;
import static dev.dateline.event.dating.Choice.FRESH;
import static dev.dateline.event.dating.Choice.GOVERNOR;
import static dev.dateline.event.dating.Choice.ONGOING;
import static dev.dateline.event.dating.Choice.PREVIOUS;
import static dev.dateline.event.dating.Choice.PUBLICATION;
import static dev.dateline.event.dating.Choice.PURPOSE;
import static dev.dateline.event.dating.Choice.SAME_ACTION;

import dev.dateline.event.EventClass;
import dev.dateline.event.Status;
import dev.dateline.event.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which time an event without an expression of its own most likely has, by its tense, its class and
 * its place in the clause. Gives an order of preference; the first that is at hand counts.
 */
final class TenseRules {

  /** Verbs whose infinitive is real at their own time: "managed to leave", "began to fall". */
  private static final Set<String> IMPLICATIVE =
      Set.of(
          "manage",
          "begin",
          "start",
          "continue",
          "stop",
          "cease",
          "fail",
          "try",
          "attempt",
          "help",
          "force",
          "get",
          "come",
          "happen",
          "seem",
          "appear",
          "prove",
          "tend",
          "able",
          "lead",
          "cause",
          "dare",
          "remember",
          "bother",
          "refuse",
          "decline",
          "choose",
          "go",
          "rush",
          "turn",
          "use",
          "serve",
          "keep",
          "see",
          "make",
          "let",
          "move",
          "work");

  /** Verbs of state that may be classed as events: what they say holds on the day. */
  private static final Set<String> STATIVE =
      Set.of(
          "have", "own", "contain", "include", "consist", "cost", "come", "weigh", "belong", "use",
          "be", "measure", "hold", "feature", "offer", "stand", "run", "account");

  /** Conjunctions whose clause, told in the present, is as far ahead as its main clause. */
  private static final Set<String> AWAITED =
      Set.of("when", "as", "until", "once", "before", "after", "if", "unless", "till");

  private static final Set<String> AFTER = Set.of("after", "following", "since");

  private TenseRules() {}

  /**
   * @param above what the trigger hangs on, or null
   */
  static List<Choice> order(Facts facts, Facts above) {
    List<Choice> order = new ArrayList<>(likely(facts, above));
    order.add(facts.group().past() ? BEFORE_PUBLICATION : PUBLICATION);
    return order;
  }

  private static List<Choice> likely(Facts facts, Facts above) {
    VerbGroup group = facts.group();
    EventClass kind = facts.trigger().eventClass();
    Governor governor = facts.governor();
    Status status = facts.trigger().status();
    boolean real =
        group.tense() == VerbGroup.Tense.INFINITIVE && above != null && isReal(above.trigger());
    if (real && status != Status.EXPECTED) {
      // "appears to match": doubtful, but not ahead
      return List.of(GOVERNOR);
    }
    if (group.tense() == VerbGroup.Tense.MODAL && group.perfect()) {
      // "may have come", "could have used": open, but over
      return List.of(BEFORE_PUBLICATION);
    }
    if (group.tense() == VerbGroup.Tense.MODAL && facts.negated()) {
      // "could not reach them", "can't find buyers": over, or so today
      switch (facts.modal()) {
        case "could" -> {
          return List.of(BEFORE_PUBLICATION);
        }
        case "can" -> {
          return List.of(ONGOING);
        }
        default -> {}
      }
    }
    if ((status == Status.EXPECTED || status == Status.CONDITIONAL) && !group.past()) {
      if (facts.lemma().equals("continue")) {
        return List.of(PUBLICATION);
      }
      return isPurpose(facts) ? List.of(PURPOSE, AFTER_PUBLICATION) : List.of(AFTER_PUBLICATION);
    }
    return switch (group.tense()) {
      case FUTURE, MODAL ->
          group.perfect() ? List.of(BEFORE_PUBLICATION) : List.of(AFTER_PUBLICATION);
      case PAST -> PastRules.order(facts, above);
      case PRESENT -> present(facts, kind, above);
      case INFINITIVE -> infinitive(facts, above);
      case PRESENT_PARTICIPLE -> participle(governor);
      case PAST_PARTICIPLE -> pastParticiple(facts);
      case NONE ->
          facts.pointing() && governor.path().startsWith("nsubj")
              ? List.of(SAME_ACTION, PREVIOUS, FOCUS, PUBLICATION)
              : NominalRules.order(facts, above);
    };
  }

  private static List<Choice> present(Facts facts, EventClass kind, Facts above) {
    if (facts.group().perfect()) {
      if (facts.lead() && kind == EventClass.OCCURRENCE && !facts.group().progressive()) {
        if (!facts.governor().exists()) {
          return List.of(FOCUS, FRESH);
        }
        boolean said = above.trigger().eventClass() == EventClass.REPORTING;
        if (said && facts.governor().path().equals("ccomp")) {
          return List.of(GOVERNOR);
        }
      }
      return kind == EventClass.ASPECTUAL
              || kind == EventClass.I_STATE
              || (kind == EventClass.I_ACTION && !facts.governor().exists())
          ? List.of(FOCUS, PUBLICATION)
          : List.of(BEFORE_PUBLICATION);
    }
    if (facts.headline()) {
      return List.of(FOCUS, SAME_ACTION, PUBLICATION);
    }
    boolean awaited =
        facts.governor().relation().startsWith("advcl")
            && AWAITED.contains(facts.governor().mark())
            && above != null
            && isAhead(above);
    if (awaited && kind == EventClass.OCCURRENCE && !facts.group().progressive()) {
      return List.of(AFTER_PUBLICATION);
    }
    boolean goesOn =
        facts.group().progressive()
            || kind == EventClass.I_ACTION
            || (kind == EventClass.OCCURRENCE && !STATIVE.contains(facts.lemma()));
    return goesOn && kind != EventClass.REPORTING ? List.of(ONGOING) : List.of(PUBLICATION);
  }

  /** "Could sail as soon as the siege ends": the main clause tells of what is still to come. */
  static boolean isAhead(Facts above) {
    return above.group().ahead()
        || above.group().tense() == VerbGroup.Tense.INFINITIVE
        || above.trigger().status() == Status.EXPECTED
        || above.trigger().status() == Status.CONDITIONAL;
  }

  /** "Will fly to Rome to sign the treaty". */
  private static boolean isPurpose(Facts facts) {
    String relation = facts.governor().relation();
    return facts.group().tense() == VerbGroup.Tense.INFINITIVE
        && (relation.equals("advcl") || relation.equals("acl"));
  }

  private static List<Choice> infinitive(Facts facts, Facts above) {
    if (above == null) {
      return List.of(AFTER_PUBLICATION);
    }
    if (isReal(above.trigger())) {
      return List.of(GOVERNOR);
    }
    return isPurpose(facts)
        ? List.of(PURPOSE, AFTER_GOVERNOR, AFTER_PUBLICATION)
        : List.of(AFTER_GOVERNOR, AFTER_PUBLICATION);
  }

  /** Whether the infinitive after this trigger takes place when it does. */
  static boolean isReal(Trigger trigger) {
    return trigger.eventClass() == EventClass.ASPECTUAL
        || IMPLICATIVE.contains(trigger.sentence().lemma(trigger.token()).toLowerCase(Locale.ROOT));
  }

  private static List<Choice> pastParticiple(Facts facts) {
    Governor governor = facts.governor();
    String relation = governor.relation();
    if (relation.equals("acl") && Enacting.enacts(facts.trigger())) {
      return List.of(SAME_ACTION, GOVERNOR, BEFORE_PUBLICATION);
    }
    if (relation.startsWith("acl") || relation.equals("amod") || !governor.exists()) {
      return List.of(SAME_ACTION, BEFORE_GOVERNOR, BEFORE_PUBLICATION);
    }
    return relation.startsWith("advcl") && AFTER.contains(governor.mark())
        ? List.of(SAME_ACTION, BEFORE_GOVERNOR, BEFORE_PUBLICATION)
        : List.of(GOVERNOR, BEFORE_PUBLICATION);
  }

  private static List<Choice> participle(Governor governor) {
    if (!governor.exists()) {
      return List.of(PUBLICATION);
    }
    return switch (governor.mark()) {
      case "after", "for", "since" -> List.of(SAME_ACTION, BEFORE_GOVERNOR, BEFORE_PUBLICATION);
      case "before" -> List.of(AFTER_GOVERNOR, AFTER_PUBLICATION);
      case "of", "about", "on", "against", "from" -> List.of(BEFORE_PUBLICATION);
      default -> List.of(GOVERNOR);
    };
  }
}
