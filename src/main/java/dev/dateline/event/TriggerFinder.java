package dev.dateline.event;

import dev.dateline.event.StatusDecision.Verdict;
import dev.dateline.event.mention.Facts;
import dev.dateline.event.mention.FactualityModel;
import dev.dateline.event.mention.MentionModel;
import dev.dateline.event.mention.MentionModel.Guess;
import dev.dateline.event.mention.Stances;
import dev.dateline.text.Sentence;
import dev.dateline.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Finds the words that report events, and says of each whether it happened. Thread-safe. */
public final class TriggerFinder {

  private static final EventClass[] CLASSES = EventClass.values();

  private final MentionModel mentions = new MentionModel();
  private final FactualityModel factuality = new FactualityModel();

  /** In the order of the text. */
  public List<Trigger> find(Text text) {
    MentionModel.Work finder = mentions.work();
    List<Trigger> triggers = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      Facts facts = new Facts(sentence);
      Stances stances = new Stances(facts);
      Guess[] guesses = new Guess[facts.size()];
      for (int token = 0; token < guesses.length; token++) {
        guesses[token] = finder.guess(facts, stances, token);
      }
      FactualityModel.Work judge = factuality.work(facts, stances, guesses);
      for (int token = 0; token < guesses.length; token++) {
        Guess guess = guesses[token];
        if (guess.kind() < 0 && !guess.mayBeFaint()) {
          continue;
        }
        double value = judge.value(token);
        if (guess.isTold(value)) {
          EventClass eventClass = CLASSES[guess.likeliest()];
          boolean faint = guess.kind() < 0;
          Verdict verdict = StatusDecision.decide(facts, stances, token, eventClass, value);
          if (faint && verdict.status() == Status.HAPPENED) {
            verdict = StatusDecision.leftOpen(facts, token);
          }
          triggers.add(
              new Trigger(
                  sentence, token, eventClass, value, verdict.status(), verdict.reason(), faint));
        }
      }
    }
    return List.copyOf(triggers);
  }
}
