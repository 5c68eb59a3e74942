package dev.dateline.event.entity;

import dev.dateline.event.Participant.Type;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * What a common noun names: a person, a group, a place or a thing. Derived from WordNet by {@code
 * NounKindLexicon} in src/training.
 */
final class NounKinds {

  private static final Map<String, Type> KINDS = load();

  /** WordNet's most frequent sense is not the one of the news. */
  private static final Set<String> NO_PLACES = WordList.read("no-places.txt");

  private static final Set<String> LANDS = WordList.read("lands.txt");

  private NounKinds() {}

  private static Map<String, Type> load() {
    Map<String, Type> types = Map.of("P", Type.PERSON, "G", Type.ORGANIZATION, "L", Type.PLACE);
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(NounKinds.class.getResourceAsStream("nouns.tsv.gz")),
                StandardCharsets.UTF_8))) {
      return in.lines()
          .map(line -> line.split("\t"))
          .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> types.get(pair[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@link Type#OTHER} for things and words unknown. */
  static Type of(String lemma) {
    if (NO_PLACES.contains(lemma)) {
      return Type.OTHER;
    }
    Type type = KINDS.get(lemma);
    if (type != null) {
      return type;
    }
    return lemma.endsWith("man") && lemma.length() > 4 || lemma.endsWith("woman")
        ? Type.PERSON
        : Type.OTHER;
  }

  /** Whether it goes before the name of a place: "nation", "port". */
  static boolean isLand(String lemma) {
    return LANDS.contains(lemma);
  }
}
