package dev.dateline.event.grouping;

import dev.dateline.event.EventClass;
import dev.dateline.event.EventTime.Basis;
import dev.dateline.event.Participant.Role;
import dev.dateline.event.Participant.Type;
import dev.dateline.event.Status;
import dev.dateline.event.clause.Clause;
import dev.dateline.event.clause.Dependents;
import dev.dateline.event.entity.Entity;
import dev.dateline.text.Sentence;
import java.util.Map;

/**
 * What becomes of "said" and its like. A report frames what it reports; on a timeline it counts
 * only where its content has no time of its own.
 */
final class Reports {

  /** What to do with a report. */
  enum Fate {
    /** It is an event in its own right: "said on Monday it would close the plant". */
    SHOWN,
    /** It dates its content: "the dam has failed, officials said on Monday". */
    DATES_CONTENT,
    /** Its content is dated, or there is none to tell. */
    HIDDEN
  }

  private final Map<Integer, Account> byPlace;

  /**
   * @param byPlace mentions by where they begin in the text
   */
  Reports(Map<Integer, Account> byPlace) {
    this.byPlace = byPlace;
  }

  static boolean isReport(Account account) {
    return account.trigger().eventClass() == EventClass.REPORTING
        && Clause.isVerb(account.sentence(), account.token());
  }

  Fate fate(Account report) {
    if (report.mention().time().basis() != Basis.EXPRESSION) {
      return Fate.HIDDEN;
    }
    int content = contentToken(report);
    if (content < 0) {
      return hasTopic(report) ? Fate.SHOWN : Fate.HIDDEN;
    }
    if (isQuoted(report.sentence(), content, report.token()) && !hasSetting(report)) {
      return Fate.HIDDEN;
    }
    Account told = byPlace.get(report.sentence().begin(content));
    if (told == null) {
      return Fate.SHOWN;
    }
    if (told.mention().time().basis() == Basis.EXPRESSION) {
      return Fate.HIDDEN;
    }
    boolean perfect = new Clause(report.sentence(), content).isPerfect();
    boolean happened = told.mention().status() == Status.HAPPENED;
    return perfect && happened && !isSaidBySomeone(report) ? Fate.DATES_CONTENT : Fate.SHOWN;
  }

  /** Somebody's own words are rarely news by themselves: "'It is a start,' he said on Friday". */
  private static boolean isQuoted(Sentence sentence, int content, int report) {
    boolean open = false;
    for (int i = 0; i < Math.min(content, report); i++) {
      String tag = sentence.tag(i);
      open = tag.equals("``") || open && !tag.equals("''");
    }
    return open && content < report;
  }

  /** "told the jury in his closing argument": an occasion. */
  private static boolean hasSetting(Account report) {
    Sentence sentence = report.sentence();
    for (int dependent : sentence.dependents(report.token())) {
      String preposition = Clause.preposition(sentence, dependent);
      if ((preposition.equals("in") || preposition.equals("at"))
          && sentence.tag(dependent).equals("NN")) {
        return true;
      }
    }
    return false;
  }

  /** A person with a name: that they said it is news. */
  private static boolean isSaidBySomeone(Account report) {
    Entity speaker = report.first(Role.AGENT);
    return speaker != null && speaker.isNamed() && speaker.type() == Type.PERSON;
  }

  /** The mention that a report frames, or null. */
  Account content(Account report) {
    int token = contentToken(report);
    return token < 0 ? null : byPlace.get(report.sentence().begin(token));
  }

  private static int contentToken(Account report) {
    Sentence sentence = report.sentence();
    for (int dependent : sentence.dependents(report.token())) {
      String relation = Clause.plain(sentence.relation(dependent));
      if (relation.equals("ccomp")
          || relation.equals("advcl") && Dependents.hasMark(sentence, dependent, "that")) {
        return dependent;
      }
    }
    if (isTrailing(sentence, report.token())) {
      return sentence.head(report.token());
    }
    for (int dependent : sentence.dependents(report.token())) {
      if (sentence.relation(dependent).equals("parataxis")) {
        return dependent;
      }
    }
    return -1;
  }

  /** "…, officials said": after the clause it reports, whatever the parser calls it. */
  private static boolean isTrailing(Sentence sentence, int report) {
    int head = sentence.head(report);
    if (head < 0 || head > report || !Clause.isVerb(sentence, head)) {
      return false;
    }
    int first = report;
    boolean subject = false;
    for (int dependent : sentence.dependents(report)) {
      String relation = sentence.relation(dependent);
      if (relation.equals("mark") || relation.equals("cc")) {
        return false;
      }
      subject |= relation.startsWith("nsubj");
      first = Math.min(first, leftmost(sentence, dependent));
    }
    return subject && (sentence.is(first, ",") || first > 0 && sentence.is(first - 1, ","));
  }

  private static int leftmost(Sentence sentence, int token) {
    int first = token;
    for (int depth = 0; depth < 8; depth++) {
      int[] dependents = sentence.dependents(first);
      if (dependents.length == 0 || dependents[0] >= first) {
        return first;
      }
      first = dependents[0];
    }
    return first;
  }

  /** "accused him of lying", "announced the closure", "called for a ceasefire". */
  private static boolean hasTopic(Account report) {
    Sentence sentence = report.sentence();
    for (int dependent : sentence.dependents(report.token())) {
      String relation = Clause.plain(sentence.relation(dependent));
      String preposition = Clause.preposition(sentence, dependent);
      boolean topic =
          switch (relation) {
            case "obj" -> !isTell(sentence, report.token());
            case "xcomp" -> true;
            case "obl" ->
                switch (preposition) {
                  case "of", "about", "for", "against", "with", "on" ->
                      sentence.tag(dependent).startsWith("NN")
                          || sentence.tag(dependent).startsWith("VB");
                  default -> false;
                };
            case "advcl" -> !preposition.isEmpty() || sentence.tag(dependent).equals("VBG");
            default -> false;
          };
      if (topic) {
        return true;
      }
    }
    // "Engineers warned in 2021", "he testified in May": the verb says enough.
    return !isPlain(sentence.lemma(report.token()));
  }

  private static boolean isTell(Sentence sentence, int token) {
    return sentence.lemma(token).equals("tell") || sentence.lemma(token).equals("ask");
  }

  /** Whether a verb says no more than that something was said. */
  static boolean isPlain(String lemma) {
    return switch (lemma) {
      case "say",
          "tell",
          "add",
          "note",
          "ask",
          "state",
          "write",
          "report",
          "comment",
          "explain",
          "reply",
          "claim",
          "argue",
          "describe",
          "quote",
          "suggest",
          "cite" ->
          true;
      default -> false;
    };
  }
}
