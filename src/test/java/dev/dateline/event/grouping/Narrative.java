package dev.dateline.event.grouping;

import dev.dateline.document.PublicationDate;
import dev.dateline.event.EventClass;
import dev.dateline.event.EventDater;
import dev.dateline.event.EventTime;
import dev.dateline.event.Mention;
import dev.dateline.event.Status;
import dev.dateline.event.Trigger;
import dev.dateline.event.clause.TimeWords;
import dev.dateline.event.entity.Entities;
import dev.dateline.expression.TimeExpressionFinder;
import dev.dateline.resolution.ResolvedTime;
import dev.dateline.resolution.TimeResolver;
import dev.dateline.text.EnglishReader;
import dev.dateline.text.Sentence;
import dev.dateline.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mentions of a text of Wednesday 2024-05-15, marked with their class and status where these
 * are not plain: {@code She [called:I_ACTION] for [talks:OCCURRENCE:CONDITIONAL] on Monday.} Times
 * and names come from the real readers, so that only the grouping is under test.
 */
final class Narrative {

  private static final EnglishReader READER = new EnglishReader();
  private static final TimeExpressionFinder EXPRESSIONS = new TimeExpressionFinder();
  private static final TimeResolver RESOLVER = new TimeResolver();
  private static final PublicationDate PUBLISHED = PublicationDate.given(LocalDate.of(2024, 5, 15));
  private static final Pattern MARK = Pattern.compile("\\[([^]:]+)(?::([A-Z_]+))?(?::([A-Z_]+))?]");

  final TimeWords times;
  final List<Account> accounts;

  Narrative(String marked) {
    Text text = READER.read(MARK.matcher(marked).replaceAll("$1"));
    List<Trigger> triggers = triggers(marked, text);
    List<ResolvedTime> resolved = RESOLVER.resolve(text, EXPRESSIONS.find(text), PUBLISHED);
    List<EventTime> dates = new EventDater().date(text, triggers, resolved, PUBLISHED);
    times = new TimeWords(text, resolved);
    accounts =
        new AccountReader(Entities.of(text, times), times)
            .read(text, triggers, mentions(triggers, dates));
  }

  private static List<Trigger> triggers(String marked, Text text) {
    List<Trigger> triggers = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int removed = 0;
    while (mark.find()) {
      int begin = mark.start() - removed;
      removed += mark.group().length() - mark.group(1).length();
      Sentence sentence =
          text.sentences().stream()
              .filter(s -> s.span().begin() <= begin && begin < s.span().end())
              .findFirst()
              .orElseThrow();
      triggers.add(
          new Trigger(
              sentence,
              sentence.tokenAt(begin),
              EventClass.valueOf(Objects.requireNonNullElse(mark.group(2), "OCCURRENCE")),
              3,
              Status.valueOf(Objects.requireNonNullElse(mark.group(3), "HAPPENED"))));
    }
    return triggers;
  }

  private static List<Mention> mentions(List<Trigger> triggers, List<EventTime> dates) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < triggers.size(); i++) {
      Trigger trigger = triggers.get(i);
      mentions.add(Mention.of(i + 1, trigger, trigger.status(), dates.get(i)));
    }
    return mentions;
  }

  /** The first mention that reads so. */
  Account account(String form) {
    return accounts.stream()
        .filter(account -> account.mention().text().equals(form))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no mention " + form));
  }

  Map<Integer, Account> byPlace() {
    Map<Integer, Account> byPlace = new HashMap<>();
    accounts.forEach(account -> byPlace.put(account.mention().span().begin(), account));
    return byPlace;
  }

  /** Each mention an event of its own. */
  Groups apart() {
    Groups groups = new Groups();
    accounts.forEach(account -> groups.add(account, groups.begin()));
    return groups;
  }
}
