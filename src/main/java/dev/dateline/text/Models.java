package dev.dateline.text;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The trained parts of the reader, loaded from their resource once for the whole process;
 * immutable.
 */
record Models(Lexicon lexicon, Tagger tagger, Lemmatizer lemmatizer, Parser parser) {

  static final String RESOURCE = "english.model";

  /** Loaded when first asked for. */
  static Models shared() {
    return Holder.MODELS;
  }

  private static final class Holder {
    static final Models MODELS = load();

    private static Models load() {
      try (InputStream in = Models.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("language model: resource " + RESOURCE + " is missing");
        }
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException("language model: unreadable", e);
      }
    }
  }

  /** Reads a model; {@link IllegalStateException} if it is damaged. */
  static Models read(InputStream resource) throws IOException {
    DataInputStream in = ModelFile.open(resource);
    Lexicon lexicon = readLexicon(in);
    String[] tags = ModelFile.readStrings(in);
    String[] universals = ModelFile.readStrings(in);
    Tagger tagger = new Tagger(ModelFile.readWeights(in, tags.length), lexicon, tags, universals);
    IntMap words = ModelFile.readMap(in);
    IntMap endings = ModelFile.readMap(in);
    Lemmatizer lemmatizer =
        new Lemmatizer(WordVectors.shared(), words, endings, ModelFile.readStrings(in));
    String[] relations = ModelFile.readStrings(in);
    WordRows rows = new WordRows(ModelFile.readMap(in), WordVectors.shared());
    NetworkFile network = new NetworkFile(in);
    Parser parser = new Parser(rows, network.readEncoder(), network.readTransitions(), relations);
    return new Models(lexicon, tagger, lemmatizer, parser);
  }

  static Lexicon readLexicon(DataInputStream in) throws IOException {
    int[] paths = new int[in.readInt()];
    byte[] lengths = new byte[paths.length];
    for (int i = 0; i < paths.length; i++) {
      lengths[i] = in.readByte();
      paths[i] = in.readInt();
    }
    IntMap clusters = ModelFile.readMap(in);
    return new Lexicon(clusters, paths, lengths, ModelFile.readMap(in), ModelFile.readMap(in));
  }
}
