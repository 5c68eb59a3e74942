package dev.dateline.event.grouping;

import dev.dateline.event.Mention;
import dev.dateline.event.Trigger;
import dev.dateline.event.clause.TimeWords;
import dev.dateline.event.entity.Entities;
import dev.dateline.text.Sentence;
import dev.dateline.text.Text;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Reads who takes part in each mention. */
public final class AccountReader {

  private final ArgumentFinder arguments;

  public AccountReader(Entities entities, TimeWords times) {
    arguments = new ArgumentFinder(entities, times);
  }

  /**
   * @param triggers in the order of the text
   * @param mentions the same, dated
   * @return one for each that isn't faint
   */
  public List<Account> read(Text text, List<Trigger> triggers, List<Mention> mentions) {
    Map<Sentence, Integer> numbers = new IdentityHashMap<>();
    for (Sentence sentence : text.sentences()) {
      numbers.put(sentence, numbers.size());
    }
    List<Account> accounts = new ArrayList<>(triggers.size());
    CarriedTime carried = new CarriedTime(mentions);
    for (int i = 0; i < triggers.size(); i++) {
      Trigger trigger = triggers.get(i);
      if (trigger.faint()) {
        continue;
      }
      int number = numbers.getOrDefault(trigger.sentence(), 0);
      accounts.add(
          new Account(
              i,
              number,
              trigger,
              carried.date(trigger, mentions.get(i)),
              arguments.find(trigger.sentence(), trigger.token())));
    }
    return accounts;
  }
}
