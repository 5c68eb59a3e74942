package dev.dateline.event.dating;

import static dev.dateline.event.dating.Choice.AFTER_GOVERNOR;
import static dev.dateline.event.dating.Choice.AFTER_PUBLICATION;
import static dev.dateline.event.dating.Choice.BACKGROUND;
import static dev.dateline.event.dating.Choice.BEFORE_FOCUS;
import static dev.dateline.event.dating.Choice.BEFORE_GOVERNOR;
import static dev.dateline.event.dating.Choice.BEFORE_PUBLICATION;
import static dev.dateline.event.dating.Choice.DATED_GOVERNOR;
import static dev.dateline.event.dating.Choice.FOCUS;
import static dev.dateline.event.dating.Choice.FRESH;
import static dev.dateline.event.dating.Choice.GOVERNOR;
import static dev.dateline.event.dating.Choice.OBJECT;
import static dev.dateline.event.dating.Choice.ONGOING;
import static dev.dateline.event.dating.Choice.PREVIOUS;
import static dev.dateline.event.dating.Choice.PUBLICATION;
import static dev.dateline.event.dating.Choice.PURPOSE;
import static dev.dateline.event.dating.Choice.SAME_ACTION;
import static dev.dateline.event.dating.Choice.SAME_SUBJECT;
import static dev.dateline.event.dating.Choice.SUBJECT;

import dev.dateline.event.EventClass;
import dev.dateline.event.Status;
import dev.dateline.event.Trigger;
import dev.dateline.text.Sentence;
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

  /** Words whose object or complement lies ahead of them: "called for an inquiry". */
  private static final Set<String> AHEAD =
      Set.of(
          "hope",
          "call",
          "plan",
          "seek",
          "ask",
          "demand",
          "urge",
          "threaten",
          "promise",
          "expect",
          "propose",
          "prepare",
          "warn",
          "want",
          "intend",
          "aim",
          "pledge",
          "vow",
          "wait",
          "need",
          "offer",
          "request",
          "press",
          "push",
          "campaign",
          "schedule",
          "set",
          "agree",
          "allow",
          "authorize",
          "order",
          "recommend",
          "favor",
          "support",
          "oppose",
          "avoid",
          "prevent",
          "ready",
          "await",
          "consider",
          "fear",
          "risk",
          "likely",
          "bid",
          "effort",
          "possibility",
          "chance",
          "prospect",
          "deadline",
          "proposal",
          "decide");

  /** Prepositions that set an event at the time of their noun: "at a news conference". */
  private static final Set<String> DURING =
      Set.of("at", "in", "during", "with", "amid", "by", "through", "on");

  /** Verbs of state that may be classed as events: what they say holds on the day. */
  private static final Set<String> STATIVE =
      Set.of(
          "have", "own", "contain", "include", "consist", "cost", "come", "weigh", "belong", "use",
          "be", "measure", "hold", "feature", "offer", "stand", "run", "account");

  /** Verbs that only say that their subject takes place, or how. */
  private static final Set<String> OCCURRING =
      Set.of("last", "take", "occur", "happen", "begin", "start", "end", "conclude", "unfold");

  /** Conjunctions of what goes on at the time of the main clause. */
  private static final Set<String> MEANWHILE = Set.of("when", "as", "while");

  /** Conjunctions whose clause, told in the present, is as far ahead as its main clause. */
  private static final Set<String> AWAITED =
      Set.of("when", "as", "until", "once", "before", "after", "if", "unless", "till");

  /** Prepositions that don't lead to what an act aims at: "sought peace by promising". */
  private static final Set<String> CIRCUMSTANCE =
      Set.of("in", "at", "by", "during", "with", "amid", "through", "after", "from", "since");

  /** How a noun hangs on other words when it is mentioned, but not told. */
  private static final Set<String> MENTIONED = Set.of("nmod", "obl", "appos", "obj");

  private static final Set<String> RELATIVE = Set.of("that", "which");

  private static final Set<String> AFTER = Set.of("after", "following", "since");

  private static final Set<String> AFTERWARDS = Set.of("before", "until", "ahead");

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
    if ((status == Status.EXPECTED || status == Status.CONDITIONAL) && !group.past()) {
      if (facts.lemma().equals("continue")) {
        return List.of(PUBLICATION);
      }
      return isPurpose(facts) ? List.of(PURPOSE, AFTER_PUBLICATION) : List.of(AFTER_PUBLICATION);
    }
    return switch (group.tense()) {
      case FUTURE, MODAL ->
          group.perfect() ? List.of(BEFORE_PUBLICATION) : List.of(AFTER_PUBLICATION);
      case PAST -> past(facts, kind, governor, above);
      case PRESENT -> present(facts, kind, above);
      case INFINITIVE -> infinitive(facts, above);
      case PRESENT_PARTICIPLE -> participle(governor);
      case PAST_PARTICIPLE -> pastParticiple(facts);
      case NONE ->
          facts.pointing() && governor.path().startsWith("nsubj")
              ? List.of(SAME_ACTION, PREVIOUS, FOCUS, PUBLICATION)
              : nominal(facts, above);
    };
  }

  private static List<Choice> past(Facts facts, EventClass kind, Governor governor, Facts above) {
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

  /** "Could leave as soon as the threats end": the main clause tells of what is still to come. */
  private static boolean isAhead(Facts above) {
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

  private static List<Choice> nominal(Facts facts, Facts above) {
    Governor governor = facts.governor();
    if (above == null) {
      return facts.headline() || !MENTIONED.contains(governor.relation())
          ? List.of(SAME_ACTION, FOCUS, PUBLICATION)
          : List.of(SAME_ACTION, BEFORE_PUBLICATION);
    }
    if (AHEAD.contains(above.lemma())
        && !governor.path().startsWith("nsubj")
        && !CIRCUMSTANCE.contains(governor.mark())) {
      return List.of(SAME_ACTION, AFTER_GOVERNOR, AFTER_PUBLICATION);
    }
    if (AFTERWARDS.contains(governor.mark())) {
      return List.of(SAME_ACTION, AFTER_GOVERNOR, AFTER_PUBLICATION);
    }
    if (governor.mark().equals("after") || governor.mark().equals("following")) {
      return List.of(SAME_ACTION, BEFORE_GOVERNOR, BEFORE_PUBLICATION);
    }
    if (governor.path().startsWith("nsubj") && isAhead(above)) {
      return List.of(SAME_ACTION, GOVERNOR, BEFORE_PUBLICATION);
    }
    boolean during =
        DURING.contains(governor.mark())
            || (governor.mark().isEmpty() && Enacting.enacts(above.trigger()));
    return during
        ? List.of(SAME_ACTION, GOVERNOR, BEFORE_PUBLICATION)
        : List.of(SAME_ACTION, BEFORE_GOVERNOR, BEFORE_PUBLICATION);
  }
}
