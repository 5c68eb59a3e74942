package dev.dateline.event.grouping;

import dev.dateline.event.EventClass;
import dev.dateline.event.EventTime;
import dev.dateline.event.EventTime.Basis;
import dev.dateline.event.Status;
import dev.dateline.event.clause.Clause;
import dev.dateline.event.clause.Dependents;
import dev.dateline.event.clause.TimeWords;
import dev.dateline.resolution.ResolvedTime;
import dev.dateline.text.Sentence;
import java.util.Set;

/**
 * Whether an event is dated by words of its own clause, as one on a timeline must be, unless it is
 * the news itself.
 */
public final class Worth {

  /** The last sentence that may be the lead; a headline may stand before it. */
  private static final int LEAD = 1;

  private static final Set<String> PAGE =
      Set.of("article", "story", "post", "page", "column", "interview", "report");

  private Worth() {}

  /**
   * Times from the publication date alone, or from the sentences around, bound an event but don't
   * say when it was; a time that its clause shares with another ("cut jobs and closed a plant")
   * does, though not for what only accompanies the other.
   */
  public static boolean isDated(Group group, TimeWords times) {
    Account dated = group.dated();
    EventTime time = dated.mention().time();
    if (time.when() != null && isNews(dated)) {
      return true;
    }
    if (time.when() == null || time.expression() == null || time.basis() == Basis.DOCUMENT) {
      return false;
    }
    if (isOtherwiseWithoutGovernor(group) || isScene(dated) || isOfThePage(dated)) {
      return false;
    }
    boolean open = time.when().earliest() == null || time.when().latest() == null;
    if (open && group.status() == Status.NEGATED) {
      return false;
    }
    return time.basis() == Basis.EXPRESSION
        || isInSentence(dated, times.time(time.expression())) && isTold(dated);
  }

  /**
   * Whether an event is worth telling though nothing says when it was, as in a document whose
   * publication date is unknown: what its main clauses say of somebody or some place with a name.
   */
  public static boolean isToldUndated(Group group) {
    Status status = group.status();
    return (status == Status.HAPPENED || status == Status.EXPECTED)
        && group.accounts().stream().anyMatch(Account::involvesNamed)
        && group.accounts().stream().anyMatch(Worth::isTellingVerb);
  }

  /** A finite verb that tells what happened, wherever in the sentence. */
  private static boolean isTellingVerb(Account account) {
    Sentence sentence = account.sentence();
    int token = account.token();
    return isDeed(account.trigger().eventClass())
        && Clause.isVerb(sentence, token)
        && (isMain(sentence, token) || isFinite(sentence, token) && !isAside(account));
  }

  private static boolean isFinite(Sentence sentence, int verb) {
    if (sentence.tag(verb).equals("VBD") || sentence.tag(verb).equals("VBZ")) {
      return true;
    }
    for (int dependent : sentence.dependents(verb)) {
      if (sentence.relation(dependent).startsWith("aux")
          && (sentence.tag(dependent).equals("VBD") || sentence.tag(dependent).equals("VBZ"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDeed(EventClass eventClass) {
    return eventClass == EventClass.OCCURRENCE
        || eventClass == EventClass.I_ACTION
        || eventClass == EventClass.ASPECTUAL;
  }

  /**
   * "Denied that it paid bribes in 2019", "accused of killing her on Monday": the clause by itself
   * says the contrary of what the text says, or more, so that no headline can be made of it.
   */
  private static boolean isOtherwiseWithoutGovernor(Group group) {
    Account told = group.accounts().get(0);
    Sentence sentence = told.sentence();
    int token = told.token();
    String relation = Clause.plain(sentence.relation(token));
    Status status = group.status();
    boolean governed =
        relation.equals("ccomp")
            || relation.equals("acl")
            || sentence.tag(token).equals("VBG") && !isFinite(sentence, token);
    boolean asked = sentence.is(sentence.size() - 1, "?"); // "Has somebody died since August?"
    if (status == Status.CONDITIONAL && (asked || isUnreal(sentence, token))) {
      return true;
    }
    return governed
        && Clause.isVerb(sentence, token)
        && (status == Status.NEGATED && !isNegated(sentence, token)
            || status == Status.CONDITIONAL && !isHedged(sentence, token));
  }

  /** "This article was updated on Monday": of the text itself, not of what it is about. */
  static boolean isOfThePage(Account account) {
    Sentence sentence = account.sentence();
    if (account.sentence().is(account.token(), "dated")) {
      return true; // "a letter dated May 3"
    }
    boolean contributed = account.mention().lemma().equals("contribute"); // "to this report"
    for (int subject : sentence.dependents(account.token())) {
      if ((sentence.relation(subject).startsWith("nsubj") || contributed)
          && PAGE.contains(sentence.lemma(subject))
          && Dependents.hasWord(sentence, subject, "this")) {
        return true;
      }
    }
    return false;
  }

  /** "If the bill had been rejected in 1996": it wasn't. */
  private static boolean isUnreal(Sentence sentence, int verb) {
    return Dependents.hasWord(sentence, verb, "if") && Dependents.hasWord(sentence, verb, "had");
  }

  private static boolean isHedged(Sentence sentence, int verb) {
    for (int dependent : sentence.dependents(verb)) {
      String tag = sentence.tag(dependent);
      if (tag.equals("MD") || tag.equals("TO")) {
        return true;
      }
    }
    return false;
  }

  /** "She was crossing the street when a van hit her": only says where the other took place. */
  private static boolean isScene(Account account) {
    Sentence sentence = account.sentence();
    int verb = account.token();
    if (!sentence.tag(verb).equals("VBG")) {
      return false;
    }
    if (!isFinite(sentence, verb)) {
      // "will close, starting on Monday": only a date of the other
      return account.trigger().eventClass() == EventClass.ASPECTUAL
          && Clause.plain(sentence.relation(verb)).equals("advcl");
    }
    for (int clause : sentence.dependents(verb)) {
      if (clause > verb
          && Clause.plain(sentence.relation(clause)).equals("advcl")
          && isFinite(sentence, clause)
          && Dependents.hasWord(sentence, clause, "when")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNegated(Sentence sentence, int verb) {
    for (int dependent : sentence.dependents(verb)) {
      switch (sentence.lemma(dependent)) {
        case "not", "never", "no", "nor", "neither" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /**
   * "Police have arrested three people": a lead in the present perfect is the news itself, and its
   * tense says that it is recent. A lead in the simple past may be a story of long ago.
   */
  private static boolean isNews(Account account) {
    Sentence sentence = account.sentence();
    int token = account.token();
    return account.sentenceNumber() <= LEAD
        && isMain(sentence, token)
        && account.mention().status() == Status.HAPPENED
        && account.trigger().eventClass() == EventClass.OCCURRENCE
        && isPresentPerfect(sentence, token);
  }

  /** The main verb, or what a report says at the end: "…, his family said". */
  static boolean isMain(Sentence sentence, int token) {
    int head = sentence.head(token);
    String relation = Clause.plain(sentence.relation(token));
    return relation.equals("root")
        || head >= 0
            && sentence.relation(head).equals("root")
            && (relation.equals("ccomp") || relation.equals("parataxis"));
  }

  private static boolean isPresentPerfect(Sentence sentence, int verb) {
    boolean perfect = false;
    for (int dependent : sentence.dependents(verb)) {
      if (sentence.relation(dependent).equals("aux")) {
        String tag = sentence.tag(dependent);
        boolean present = tag.equals("VBZ") || tag.equals("VBP");
        if (!present || !sentence.lemma(dependent).equals("have")) {
          return false;
        }
        perfect = true;
      }
    }
    return perfect && sentence.tag(verb).equals("VBN");
  }

  private static boolean isInSentence(Account account, ResolvedTime time) {
    return time != null && account.sentence().span().overlaps(time.span());
  }

  private static boolean isTold(Account account) {
    return !isAside(account)
        && account.mention().status() != Status.NEGATED
        && isDeed(account.trigger().eventClass());
  }

  /** "as it approached the airport": says when something else happened. */
  private static boolean isMeanwhile(Sentence sentence, int verb) {
    return Dependents.hasMark(sentence, verb, "as") || Dependents.hasMark(sentence, verb, "while");
  }

  /** "…, killing 26 people": a participle that goes along with another verb. */
  private static boolean isAside(Account account) {
    Sentence sentence = account.sentence();
    String relation = Clause.plain(sentence.relation(account.token()));
    boolean finite = isFinite(sentence, account.token());
    return relation.equals("advcl") && (!finite || isMeanwhile(sentence, account.token()))
        || relation.equals("acl")
        || sentence.tag(account.token()).equals("VBG")
        || sentence.tag(account.token()).equals("VB") && !relation.equals("conj");
  }
}
