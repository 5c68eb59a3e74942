package dev.dateline.event.dating;

import dev.dateline.text.Sentence;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * "Said third-quarter net income rose", "last year's exports were hurt": a time that says of which
 * period a figure is dates what the figure did, not the report of it.
 */
final class PeriodFigure {

  private static final Set<String> FIGURES =
      Set.of(
          "profit",
          "loss",
          "income",
          "net",
          "earnings",
          "earning",
          "sale",
          "sales",
          "revenue",
          "result",
          "results",
          "output",
          "production",
          "export",
          "import",
          "order",
          "shipment",
          "turnover",
          "volume",
          "growth",
          "figure",
          "deficit",
          "surplus",
          "spending",
          "cost",
          "traffic",
          "harvest",
          "rainfall");

  /** So many words may stand between the time and its figure. */
  private static final int REACH = 4;

  private PeriodFigure() {}

  /**
   * @param last last token of the time
   * @param trigger which tokens are triggers
   * @return empty where no figure follows; else the token of the trigger that is dated, or -1
   */
  static OptionalInt of(Sentence sentence, int last, IntPredicate trigger) {
    for (int t = last + 1; t < sentence.size() && t <= last + REACH; t++) {
      String tag = sentence.tag(t);
      boolean noun = tag.startsWith("NN");
      boolean ends = t + 1 == sentence.size() || !sentence.tag(t + 1).startsWith("NN");
      if (noun && ends && FIGURES.contains(sentence.lemma(t).toLowerCase(Locale.ROOT))) {
        return OptionalInt.of(trigger.test(t) ? t : verbOf(sentence, t, trigger));
      }
      if (!noun && !tag.startsWith("JJ") && !tag.equals("POS")) {
        break;
      }
    }
    return OptionalInt.empty();
  }

  /**
   * "Reported a loss of $2 million for the quarter": the period is the figure's, not the report's.
   *
   * @param found token of the trigger that the time hangs on, or -1
   * @param first first token of the time
   */
  static int reported(Sentence sentence, int found, int first, IntPredicate trigger) {
    boolean forPeriod = first > 0 && sentence.isIgnoringCase(first - 1, "for");
    boolean inside = sentence.isIgnoringCase(first, "for");
    if (found < 0
        || found > first
        || !sentence.tag(found).startsWith("VB")
        || !(forPeriod || inside)) {
      return found;
    }
    for (int d : sentence.dependents(found)) {
      boolean figure =
          sentence.relation(d).equals("obj")
              && d < first
              && trigger.test(d)
              && FIGURES.contains(sentence.lemma(d).toLowerCase(Locale.ROOT));
      if (figure) {
        return d;
      }
    }
    return found;
  }

  private static int verbOf(Sentence sentence, int figure, IntPredicate trigger) {
    int verb = sentence.head(figure);
    boolean subject = sentence.relation(figure).startsWith("nsubj");
    return subject && verb > figure && trigger.test(verb) ? verb : -1;
  }
}
