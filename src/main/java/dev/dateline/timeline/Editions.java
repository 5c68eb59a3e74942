package dev.dateline.timeline;

/**
 * How many editions a timeline was read from: days on which its documents were published, a
 * document without a date being an edition of its own. They decide what it is worth that an event
 * was told once.
 *
 * <p>What matters is told again: of the features that find the days which journalists put on their
 * timelines, that later days come back to a day is the strongest (Chieu and Lee 2004; Tran et al.
 * 2013; Gholipour Ghalandari and Ifrim 2020). One edition can't show that, and its own judgment
 * stands; with each further one the judgment counts less and the retelling more:
 *
 * <p>salience = own · (1/n + (1 - 1/n) · retelling / the most that n editions can give)
 *
 * @param count at least 1; those beyond {@link #MOST} make no difference
 */
public record Editions(int count) {

  /** From here on further editions change nothing, so that growing timelines keep their numbers. */
  public static final int MOST = 100;

  public Editions {
    count = Math.max(1, Math.min(MOST, count));
  }

  /** How much a reader of the timeline would miss an event: 0 to 1. */
  public double salience(double own, double retelling) {
    return own * (once() + again() * retelling);
  }

  /** Share of its own salience that an event keeps which is told once. */
  public double once() {
    return 1.0 / count;
  }

  /** What retelling is multiplied by, so that one told in every edition keeps all. */
  public double again() {
    if (count == 1) {
      return 0;
    }
    return (1 - once()) / (count == MOST ? 1 : Retelling.worth(count - 1));
  }
}
