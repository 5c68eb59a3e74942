package dev.dateline.event.clause;

import dev.dateline.resolution.ResolvedTime;
import dev.dateline.text.Sentence;
import dev.dateline.text.Span;
import dev.dateline.text.Text;
import dev.dateline.time.TimexType;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Which tokens of a document name times. Built once for a document; immutable. */
public final class TimeWords {

  private final Map<Sentence, BitSet> tokens = new IdentityHashMap<>();
  private final Map<Sentence, BitSet> lengths = new IdentityHashMap<>();
  private final Map<String, ResolvedTime> byId = new HashMap<>();

  /**
   * @param times of the text, in its order
   */
  public TimeWords(Text text, List<ResolvedTime> times) {
    int next = 0;
    for (Sentence sentence : text.sentences()) {
      BitSet here = new BitSet();
      BitSet lasting = new BitSet();
      Span span = sentence.span();
      while (next < times.size() && times.get(next).span().begin() < span.end()) {
        ResolvedTime time = times.get(next++);
        mark(sentence, time.span(), here);
        if (time.value().type() == TimexType.DURATION) {
          mark(sentence, time.span(), lasting);
        }
      }
      tokens.put(sentence, here);
      lengths.put(sentence, lasting);
    }
    times.forEach(time -> byId.put(time.id(), time));
  }

  private static void mark(Sentence sentence, Span time, BitSet here) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.begin(i) < time.end() && time.begin() < sentence.end(i)) {
        here.set(i);
      }
    }
  }

  /** Whether a token is a word of a time. */
  public boolean at(Sentence sentence, int token) {
    BitSet here = tokens.get(sentence);
    return here != null && here.get(token);
  }

  /** Whether a token tells how long something lasts: "six-year" in "a six-year war". */
  public boolean lastsAt(Sentence sentence, int token) {
    BitSet here = lengths.get(sentence);
    return here != null && here.get(token);
  }

  /** The time with that id, or null. */
  public ResolvedTime time(String id) {
    return id == null ? null : byId.get(id);
  }
}
