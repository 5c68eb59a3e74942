package dev.dateline.event.mention;

/**
 * What a sentence commits itself to about each of its events: the effect of what governs an event,
 * from the outermost inwards, then of its own auxiliaries and negation. Polarity is computed along
 * the tree as by Nairn, Condoravdi and Karttunen (2006).
 */
public final class Stances {

  /** Governors above these are left out, so that a long chain of them costs no square. */
  private static final int MOST_GOVERNORS = 12;

  private final Facts facts;
  private final Predications predications;
  private final OwnWords own;
  private final GoverningWords governing;
  private final Stance[] known;

  /** How many governors are being asked about now, each for the sake of the one below. */
  private int depth;

  /** For one sentence; not for sharing between threads. */
  public Stances(Facts facts) {
    this.facts = facts;
    this.predications = new Predications(facts);
    this.own = new OwnWords(facts, predications);
    this.governing = new GoverningWords(facts, predications, this::ofGovernor);
    this.known = new Stance[facts.size];
  }

  /** Tense, modality and negation of that token's group. */
  public Predication predication(int token) {
    return predications.of(token);
  }

  /** What the sentence commits itself to about the event that {@code token} reports. */
  public Stance of(int token) {
    if (depth < MOST_GOVERNORS && isCarried(token)) {
      return ofGovernor(facts.head[token]);
    }
    if (known[token] != null) {
      return known[token];
    }
    if (depth >= MOST_GOVERNORS) {
      return stance(token, Commitment.PLAIN); // not the whole answer, so not kept
    }
    known[token] = stance(token, governing.of(token));
    return known[token];
  }

  private Stance ofGovernor(int token) {
    depth++;
    Stance stance = of(token);
    depth--;
    return stance;
  }

  /** An auxiliary or copula says no more than its predicate. */
  private boolean isCarried(int token) {
    return facts.head[token] >= 0 && (facts.is(token, "aux") || facts.is(token, "cop"));
  }

  private Stance stance(int token, Commitment outer) {
    Commitment inner = own.of(token);
    Effect effect = inner.effect().within(outer.effect());
    int cue = effect == Effect.HAPPENS ? -1 : effect == inner.effect() ? inner.cue() : outer.cue();
    return new Stance(effect, inner.effect(), outer.effect(), cue);
  }
}
