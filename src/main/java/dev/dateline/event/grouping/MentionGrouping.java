package dev.dateline.event.grouping;

import dev.dateline.event.EventClass;
import dev.dateline.event.EventTime.Basis;
import dev.dateline.event.Mention;
import dev.dateline.event.Participant.Role;
import dev.dateline.event.Participant.Type;
import dev.dateline.event.Status;
import dev.dateline.event.clause.Clause;
import dev.dateline.event.clause.Occasion;
import dev.dateline.event.clause.TimeWords;
import dev.dateline.resolution.ResolvedTime;
import dev.dateline.text.Sentence;
import dev.dateline.time.When;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Groups the mentions of one document by event, in one pass: each joins the likeliest of the events
 * that share a word sense with it or were mentioned last, or begins a new one. Events compared with
 * are bounded in number, so the cost grows with the text's length only.
 */
public final class MentionGrouping {

  private static final int REMEMBERED_BY_SENSE = 4;
  private static final int REMEMBERED_BY_FIELD = 8;

  /** Verbs that add no action of their own to that of their subject or object. */
  private static final Set<String> SUPPORT =
      Set.of(
          "hold",
          "have",
          "make",
          "take",
          "give",
          "conduct",
          "launch",
          "stage",
          "begin",
          "start",
          "end",
          "finish",
          "continue",
          "last",
          "occur",
          "happen",
          "follow",
          "come",
          "erupt",
          "break",
          "carry",
          "undergo",
          "suffer",
          "deliver",
          "open",
          "resume",
          "commit",
          "perform",
          "be",
          "schedule",
          "plan",
          "cast",
          "mark",
          "complete");

  private final List<Group> groups = new ArrayList<>();
  private final Map<Account, Group> groupOf = new IdentityHashMap<>();
  private final Map<String, Deque<Group>> byLemma = new HashMap<>();
  private final Map<Integer, Deque<Group>> bySense = new HashMap<>();
  private final Map<Integer, Deque<Group>> byField = new HashMap<>();

  /** The event that a noun named last. */
  private final Map<String, Group> byNoun = new HashMap<>();

  private final Map<Integer, Account> byPlace = new HashMap<>();

  private final TimeWords times;

  private MentionGrouping(TimeWords times) {
    this.times = times;
  }

  /** Whether a verb only carries the event that its subject or object names. */
  static boolean isSupport(String lemma) {
    return SUPPORT.contains(lemma);
  }

  /**
   * @param accounts in the order of the text
   * @return in the order of their first mentions
   */
  public static List<Group> group(List<Account> accounts, TimeWords times) {
    MentionGrouping grouping = new MentionGrouping(times);
    for (Account account : accounts) {
      grouping.byPlace.put(account.mention().span().begin(), account);
    }
    for (Account account : accounts) {
      grouping.place(account);
    }
    grouping.joinCarriers(accounts);
    grouping.joinAttributes(accounts);
    grouping.placeReports(accounts);
    return grouping.groups.stream().filter(group -> !group.accounts().isEmpty()).toList();
  }

  private void place(Account account) {
    Group best = null;
    double most = SameEvent.ENOUGH;
    if (isCompared(account.mention())) {
      for (Group group : candidates(account)) {
        double likeness = SameEvent.likeness(account, group);
        if (likeness >= most) {
          most = likeness;
          best = group;
        }
      }
    }
    if (best == null) {
      best = new Group();
      groups.add(best);
    }
    best.add(account);
    groupOf.put(account, best);
    if (isCompared(account.mention()) || isCall(account)) {
      remember(account, best);
    }
  }

  /** Each "said" is a saying of its own. */
  private static boolean isCompared(Mention mention) {
    return mention.eventClass() != EventClass.REPORTING
        && mention.eventClass() != EventClass.I_STATE
        && mention.eventClass() != EventClass.STATE;
  }

  /** "called him", "spoke to her": reports that can be spoken of again as "the call". */
  private static boolean isCall(Account account) {
    Mention mention = account.mention();
    return mention.eventClass() == EventClass.REPORTING
        && !Reports.isPlain(mention.lemma())
        && account.arguments().stream().anyMatch(MentionGrouping::isAddressed);
  }

  private static boolean isAddressed(Argument argument) {
    return argument.entity().type() == Type.PERSON
        && (argument.role() == Role.PATIENT || argument.role() == Role.RECIPIENT);
  }

  private Set<Group> candidates(Account account) {
    Set<Group> candidates = new LinkedHashSet<>();
    String lemma = account.mention().lemma();
    candidates.addAll(byLemma.getOrDefault(lemma, EMPTY));
    for (int sense : Actions.senses(lemma)) {
      candidates.addAll(bySense.getOrDefault(sense, EMPTY));
    }
    if (account.isNominal()) {
      candidates.addAll(byField.getOrDefault(Actions.field(lemma), EMPTY));
    }
    return candidates;
  }

  private static final Deque<Group> EMPTY = new ArrayDeque<>(0);

  private void remember(Account account, Group group) {
    String lemma = account.mention().lemma();
    push(byLemma.computeIfAbsent(lemma, key -> new ArrayDeque<>()), group, REMEMBERED_BY_SENSE);
    for (int sense : Actions.senses(lemma)) {
      push(bySense.computeIfAbsent(sense, key -> new ArrayDeque<>()), group, REMEMBERED_BY_SENSE);
    }
    int field = Actions.field(lemma);
    if (field >= 0) {
      push(byField.computeIfAbsent(field, key -> new ArrayDeque<>()), group, REMEMBERED_BY_FIELD);
    }
    if (account.isNominal()) {
      byNoun.put(lemma, group);
    }
  }

  private static void push(Deque<Group> deque, Group group, int most) {
    deque.remove(group);
    deque.addFirst(group);
    if (deque.size() > most) {
      deque.removeLast();
    }
  }

  /** Verbs that carry a noun's or another verb's event join it. */
  private void joinCarriers(List<Account> accounts) {
    for (Account account : accounts) {
      Account carried = carried(account);
      if (carried == null) {
        continue;
      }
      Group own = groupOf.get(account);
      Group other = groupOf.get(carried);
      if (own != other && isOfOneSentence(own)) {
        if (isDemanded(account.mention(), carried.mention())) {
          other.accounts().remove(carried);
          own.attribute(carried);
          groupOf.put(carried, own);
        } else if (isAttribute(account, carried)) {
          own.accounts().remove(account);
          other.attribute(account);
          groupOf.put(account, other);
        } else if (!own.accounts().isEmpty()) {
          absorb(own, other, isOpen(account.mention().eventClass()));
        }
      }
    }
  }

  /** Lets reports date what they report, or drops them. */
  private void placeReports(List<Account> accounts) {
    Reports reports = new Reports(byPlace);
    for (Account account : accounts) {
      Group own = groupOf.get(account);
      if (!Reports.isReport(account) || own.accounts().size() > 1) {
        continue;
      }
      switch (reports.fate(account)) {
        case HIDDEN -> own.accounts().clear();
        case DATES_CONTENT -> {
          Group content = groupOf.get(reports.content(account));
          if (content != own) {
            absorb(own, content, false);
          }
        }
        case SHOWN -> {}
      }
    }
  }

  /** "The call lasted an hour": about a noun that names an event, wherever it did so. */
  private void joinAttributes(List<Account> accounts) {
    for (Account account : accounts) {
      Group own = groupOf.get(account);
      if (own.accounts().size() != 1
          || own.accounts().get(0) != account
          || account.mention().time().basis() == Basis.EXPRESSION
          || !Clause.isVerb(account.sentence(), account.token())) {
        continue;
      }
      Group noun = spokenOf(account);
      if (noun != null && noun != own && !noun.accounts().isEmpty()) {
        own.accounts().clear();
        noun.attribute(account);
        groupOf.put(account, noun);
      }
    }
  }

  private Group spokenOf(Account account) {
    Sentence sentence = account.sentence();
    for (int dependent : sentence.dependents(account.token())) {
      String relation = Clause.plain(sentence.relation(dependent));
      if ((relation.equals("nsubj") || relation.equals("obj"))
          && SameEvent.isBareDefinite(sentence, dependent)) {
        return named(sentence.lemma(dependent));
      }
    }
    return null;
  }

  /** The event that a noun names: by itself, or as the verb it goes with does. */
  private Group named(String noun) {
    Group group = byNoun.get(noun);
    if (group == null && byLemma.containsKey(noun)) {
      group = byLemma.get(noun).getFirst();
    }
    if (group == null) {
      for (int sense : Actions.senses(noun)) {
        if (bySense.containsKey(sense)) {
          return bySense.get(sense).getFirst();
        }
      }
    }
    return group;
  }

  private static boolean isOfOneSentence(Group group) {
    return group.accounts().stream().map(Account::sentenceNumber).distinct().count() == 1;
  }

  private void absorb(Group from, Group into, boolean foreseen) {
    from.accounts().forEach(account -> groupOf.put(account, into));
    if (foreseen) {
      into.foreseenBy(from);
    } else {
      into.join(from);
    }
    from.accounts().clear();
  }

  /** The mention whose event a verb only carries, begins, ends or foresees; or null. */
  private Account carried(Account account) {
    Sentence sentence = account.sentence();
    if (!Clause.isVerb(sentence, account.token())) {
      return null;
    }
    String lemma = account.mention().lemma();
    for (int dependent : sentence.dependents(account.token())) {
      Account other = byPlace.get(sentence.begin(dependent));
      if (other == null || other == account) {
        continue;
      }
      String relation = Clause.plain(sentence.relation(dependent));
      boolean carries =
          switch (relation) {
            case "nsubj", "obj" ->
                other.isNominal()
                    && (SUPPORT.contains(lemma)
                        || isAttribute(account, other)
                        || isDatedByThe(account.mention(), other.mention()));
            case "obl" ->
                other.isNominal()
                    && isDatedByThe(account.mention(), other.mention())
                    && (Occasion.of(sentence, account.token(), dependent)
                        || isDatedAfter(other)
                            && !Occasion.isApart(sentence, account.token(), dependent));
            case "xcomp" -> isOpen(account.mention().eventClass());
            default -> false;
          };
      if (carries && !haveDatesApart(account.mention(), other.mention())) {
        return other;
      }
    }
    return null;
  }

  /** "came under attack on Monday": trees hang on the noun what may as well date the verb. */
  private boolean isDatedAfter(Account noun) {
    ResolvedTime time = times.time(noun.mention().time().expression());
    return time != null && time.span().begin() > noun.mention().span().begin();
  }

  /** "called on Sunday for a ceasefire": it is the call that happened on Sunday. */
  static boolean isDemanded(Mention verb, Mention noun) {
    return noun.status() == Status.CONDITIONAL
        && verb.status() == Status.HAPPENED
        && !SUPPORT.contains(verb.lemma());
  }

  private static boolean isOpen(EventClass eventClass) {
    return eventClass == EventClass.I_ACTION
        || eventClass == EventClass.I_STATE
        || eventClass == EventClass.ASPECTUAL;
  }

  /** "lasted an hour", "requested the call": says more of an event already told. */
  private boolean isAttribute(Account account, Account noun) {
    return noun.isNominal()
        && !SUPPORT.contains(account.mention().lemma())
        && account.mention().time().basis() != Basis.EXPRESSION
        && groupOf.get(noun).accounts().get(0) != noun;
  }

  /** "won the election of November 2022": the words that date the noun date the verb. */
  private static boolean isDatedByThe(Mention verb, Mention noun) {
    return noun.time().basis() == Basis.EXPRESSION
        && !outlasts(noun, verb)
        && (verb.time().basis() != Basis.EXPRESSION
            || noun.time().expression().equals(verb.time().expression()));
  }

  /** "agreed a contract until June 2030": that is no time to agree. */
  private static boolean outlasts(Mention noun, Mention verb) {
    When lasts = noun.time().when();
    When done = verb.time().when();
    return verb.status() == Status.HAPPENED
        && lasts != null
        && done != null
        && lasts.latest() != null
        && done.latest() != null
        && lasts.latest().isAfter(done.latest());
  }

  private static boolean haveDatesApart(Mention one, Mention other) {
    return one.time().basis() == Basis.EXPRESSION
        && other.time().basis() == Basis.EXPRESSION
        && one.time().expression() != null
        && !one.time().expression().equals(other.time().expression());
  }
}
