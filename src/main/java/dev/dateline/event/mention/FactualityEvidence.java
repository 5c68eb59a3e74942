package dev.dateline.event.mention;

import dev.dateline.event.mention.MentionModel.Guess;

/**
 * What the trees of {@link FactualityModel} may ask of an event: what the linear model makes of it
 * and of the two predicates over it, and how the three are put. Each fact is a byte.
 */
final class FactualityEvidence {

  /** So many predicates over the event are looked at. */
  static final int GOVERNORS = 2;

  /** Longer rows are lists; a bound, lest they cost the square. */
  private static final int MOST_CONJUNCTS = 12;

  private static final int OWN = 23;
  private static final int OF_GOVERNOR = 10;

  /** How many facts there are, without those of the linear model. */
  private static final int PLAIN = OWN + GOVERNORS * OF_GOVERNOR;

  private static final int LABELS = 7;

  /** How many facts there are. */
  static final int SIZE = PLAIN + (1 + GOVERNORS) * LABELS;

  private FactualityEvidence() {}

  /** The predicates over a token, nearest first; -1 where there is none. */
  static int[] governors(Facts f, int token) {
    int[] governors = new int[GOVERNORS];
    int at = token;
    for (int g = 0; g < GOVERNORS; g++) {
      int below = top(f, at);
      at = below < 0 ? -1 : f.head[below];
      governors[g] = at;
    }
    return governors;
  }

  /** The first of the row of conjuncts that the token stands in: it hangs where all of them do. */
  private static int top(Facts f, int token) {
    int at = token;
    for (int i = 0; i < MOST_CONJUNCTS && at >= 0 && f.is(at, "conj"); i++) {
      at = f.head[at];
    }
    return at;
  }

  /**
   * All facts but those of the linear model, for which room is left.
   *
   * @param guesses what the mention model makes of each token
   * @param governors as {@link #governors} gives them
   */
  static byte[] of(Facts f, Stances stances, int i, Guess[] guesses, int[] governors) {
    byte[] out = new byte[SIZE];
    Predication p = stances.predication(f.is(i, "aux") || f.is(i, "cop") ? f.head[i] : i);
    Stance stance = stances.of(i);
    int at = 0;
    out[at++] = Numbered.relation(f.relation[i]);
    out[at++] = Numbered.tag(f.tag[i]);
    out[at++] = (byte) p.tense().ordinal();
    out[at++] = (byte) ((p.progressive() ? 1 : 0) + (p.perfect() ? 2 : 0));
    out[at++] = Numbered.modal(p.modal());
    out[at++] = Numbered.flag(p.negator() >= 0);
    out[at++] = (byte) stance.effect().ordinal();
    out[at++] = (byte) stance.own().ordinal();
    out[at++] = (byte) stance.outer().ordinal();
    out[at++] = Numbered.flag(f.question());
    out[at++] = Numbered.flag(f.afterIf(i));
    out[at++] = Numbered.flag(f.quoted(i));
    out[at++] = (byte) f.style();
    out[at++] = (byte) guesses[i].kind();
    out[at++] = (byte) guesses[i].likeliest();
    out[at++] = Numbered.odds(guesses[i].probability());
    out[at++] = Numbered.mark(f, f.child(i, "mark"));
    out[at++] = Numbered.mark(f, f.child(i, "case"));
    out[at++] = Numbered.determiner(f, f.child(i, "det"));
    out[at++] = (byte) f.word[i].noun();
    out[at++] = (byte) f.word[i].verb();
    out[at++] = (byte) f.word[i].happening();
    out[at++] = Numbered.flag(f.child(i, "nsubj") >= 0);
    int below = i;
    for (int g : governors) {
      below = top(f, below);
      if (g >= 0) {
        governor(f, stances, below, g, guesses[g], out, at);
      }
      at += OF_GOVERNOR;
      below = g;
    }
    return out;
  }

  private static void governor(
      Facts f, Stances stances, int below, int g, Guess guess, byte[] out, int from) {
    Predication p = stances.predication(g);
    Stance stance = stances.of(g);
    int at = from;
    out[at++] = Numbered.relation(f.relation[below]);
    out[at++] = Numbered.tag(f.tag[g]);
    out[at++] = (byte) (1 + p.tense().ordinal());
    out[at++] = Numbered.modal(p.modal());
    out[at++] = Numbered.flag(p.negator() >= 0);
    out[at++] = (byte) (1 + stance.effect().ordinal());
    out[at++] = (byte) (1 + stance.own().ordinal());
    out[at++] = (byte) f.word[g].verb();
    out[at++] = (byte) (2 + guess.kind());
    out[at] = Numbered.odds(guess.probability());
  }

  /**
   * Adds what the linear model says.
   *
   * @param which 0 for the event, then its governors
   */
  static void put(double[] probabilities, int which, byte[] out) {
    for (int label = 0; label < LABELS; label++) {
      out[PLAIN + which * LABELS + label] = Numbered.odds(probabilities[label]);
    }
  }
}
