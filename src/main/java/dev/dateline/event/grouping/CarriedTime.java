package dev.dateline.event.grouping;

import dev.dateline.event.EventTime.Basis;
import dev.dateline.event.Mention;
import dev.dateline.event.Status;
import dev.dateline.event.Trigger;
import dev.dateline.event.clause.Clause;
import dev.dateline.text.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The time of a noun whose verb says when: "the observations were made in 2021" dates the
 * observations, whatever other observations the text tells of. And of a verb that asks for what a
 * noun names: "called for his resignation last Friday" dates the call.
 */
final class CarriedTime {

  private final Map<Integer, Mention> byPlace = new HashMap<>();

  CarriedTime(List<Mention> mentions) {
    mentions.forEach(mention -> byPlace.put(mention.span().begin(), mention));
  }

  /** The mention, with the time of the verb that carries it where it has none of its own. */
  Mention date(Trigger trigger, Mention mention) {
    Sentence sentence = trigger.sentence();
    int head = sentence.head(trigger.token());
    String relation = Clause.plain(sentence.relation(trigger.token()));
    if (Clause.isVerb(sentence, trigger.token()) && mention.time().basis() != Basis.EXPRESSION) {
      return demanding(trigger, mention);
    }
    if (head < 0
        || !sentence.tag(trigger.token()).startsWith("NN")
        || mention.time().basis() == Basis.EXPRESSION
        || !(relation.equals("nsubj") || relation.equals("obj"))
        || !SupportVerbs.contains(sentence.lemma(head))) {
      return mention;
    }
    Mention verb = byPlace.get(sentence.begin(head));
    return verb == null || verb.time().basis() != Basis.EXPRESSION
        ? mention
        : Account.dated(
            mention,
            verb.time(),
            trigger.status() == Status.HAPPENED ? verb.status() : mention.status());
  }

  private Mention demanding(Trigger trigger, Mention verb) {
    Sentence sentence = trigger.sentence();
    for (int dependent : sentence.dependents(trigger.token())) {
      Mention noun = byPlace.get(sentence.begin(dependent));
      String relation = Clause.plain(sentence.relation(dependent));
      if (noun != null
          && noun.time().basis() == Basis.EXPRESSION
          && (relation.equals("obj") && verb.status() == Status.NEGATED
              || (relation.equals("obj") || relation.equals("obl")) && Demanded.of(verb, noun))) {
        return Account.dated(verb, noun.time(), verb.status());
      }
    }
    return verb;
  }
}
