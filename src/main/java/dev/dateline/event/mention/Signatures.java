package dev.dateline.event.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What governing words say of the event that they govern: "managed to" affirms it, "failed to"
 * denies it, "plans to" announces it. The data's head explains its columns.
 */
final class Signatures {

  /** How the governed event hangs on its governor. */
  enum Frame {
    INFINITIVE('T'),
    CLAUSE('C'),
    GERUND('G'),
    OBJECT('O'),
    SUBJECT('S');

    private final char letter;

    Frame(char letter) {
      this.letter = letter;
    }
  }

  /** What a governor says of the event that it governs. */
  enum Sign {
    AFFIRMED('+'),
    DENIED('-'),
    EXPECTED('e'),
    OPEN('?'),
    /** It happened where the governor is past, and is open otherwise. */
    IF_PAST('p'),
    AS_GOVERNOR('=');

    private final char symbol;

    Sign(char symbol) {
      this.symbol = symbol;
    }

    private static Sign of(String symbol) {
      for (Sign sign : values()) {
        if (symbol.equals(String.valueOf(sign.symbol))) {
          return sign;
        }
      }
      throw new IllegalArgumentException("no sign: " + symbol);
    }
  }

  /**
   * What one word says of what it governs.
   *
   * @param affirmed where the governor holds
   * @param denied where the governor is itself denied
   */
  record Signature(Sign affirmed, Sign denied) {

    /** "Knew that he left", "did not know that he left": taken for granted. */
    boolean isFactive() {
      return affirmed == Sign.AFFIRMED && denied == Sign.AFFIRMED;
    }
  }

  private static final Signatures ENGLISH = load("/dev/dateline/event/signatures.tsv");

  private final Map<String, Signature> byLemmaAndFrame;
  private final Map<String, Integer> keys = new HashMap<>();

  private Signatures(Map<String, Signature> byLemmaAndFrame) {
    this.byLemmaAndFrame = byLemmaAndFrame;
    byLemmaAndFrame.forEach(
        (key, signature) ->
            keys.merge(
                key.substring(1), signature.affirmed().symbol * 31 + key.charAt(0), Integer::sum));
  }

  static Signatures english() {
    return ENGLISH;
  }

  /** The signature, or null where the word has none for that frame. */
  Signature of(String lemma, Frame frame) {
    // Most words have none at all: no key is built for them.
    return keys.containsKey(lemma) ? byLemmaAndFrame.get(frame.letter + lemma) : null;
  }

  /** A number for all effects that the word has, in whatever frame; 0 for none. */
  int key(String lemma) {
    return keys.getOrDefault(lemma, 0);
  }

  private static Signatures load(String resource) {
    Map<String, Signature> signatures = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Signatures.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      for (String line; (line = in.readLine()) != null; ) {
        if (line.startsWith("#") || line.isBlank()) {
          continue;
        }
        String[] fields = line.split("\t");
        Signature signature = new Signature(Sign.of(fields[2]), Sign.of(fields[3]));
        for (char frame : fields[1].toCharArray()) {
          signatures.putIfAbsent(frame + fields[0], signature);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
    return new Signatures(signatures);
  }
}
