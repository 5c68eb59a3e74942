package dev.dateline.text;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The program that trains and measures the reader; how to run it is told in src/docs/text.md.
 *
 * <ul>
 *   <li>{@code train FOLDER MODEL}: trains on all files {@code *-train.conllu} of a folder, writes
 *       the model, prints its scores on {@code *-dev.conllu} and {@code *-test.conllu};
 *   <li>{@code evaluate FILE...}: scores the reader, as it is packed, on treebanks;
 *   <li>{@code splits FILE}: lists where its tokens and sentences differ from a treebank's.
 * </ul>
 */
public final class TextTraining {

  private static final long SEED = 1;
  private static final int FOLDS = 4;
  private static final int TAGGER_ROUNDS = 7;
  private static final int JACKKNIFE_ROUNDS = 3;
  private static final int PARSER_ROUNDS = 16;

  /** A relation seen less often counts as its main type. */
  private static final int FREQUENT_RELATION = 15;

  /** How many weights are kept. */
  private static final int TAGGER_WEIGHTS = 1_100_000;

  private TextTraining() {}

  /** Runs it; arguments as above. */
  public static void main(String[] arguments) throws IOException {
    String command = arguments.length < 2 ? "" : arguments[0];
    switch (command) {
      case "train" -> {
        Path folder = Path.of(arguments[1]);
        Path model = Path.of(arguments.length > 2 ? arguments[2] : Models.RESOURCE);
        ModelWriter.write(train(read(folder, "-train.conllu")), model);
        EnglishReader reader = reader(model);
        for (Path file : files(folder, "-dev.conllu", "-test.conllu")) {
          evaluate(file, reader);
        }
      }
      case "evaluate" -> {
        for (String file : Arrays.copyOfRange(arguments, 1, arguments.length)) {
          evaluate(Path.of(file), new EnglishReader());
        }
      }
      case "splits" -> {
        Evaluation e = new Evaluation(Conllu.read(Path.of(arguments[1])), new EnglishReader());
        e.printSplittingErrors(System.out::println);
      }
      default -> System.err.println("train FOLDER MODEL | evaluate FILE... | splits FILE");
    }
  }

  private static EnglishReader reader(Path model) throws IOException {
    try (var in = Files.newInputStream(model)) {
      return new EnglishReader(Models.read(in));
    }
  }

  private static List<GoldSentence> read(Path folder, String ending) throws IOException {
    List<GoldSentence> all = new ArrayList<>();
    for (Path file : files(folder, ending)) {
      all.addAll(Conllu.read(file));
    }
    return all;
  }

  /** In alphabetical order, so that training doesn't depend on the file system's. */
  private static List<Path> files(Path folder, String... endings) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> Arrays.stream(endings).anyMatch(e -> f.toString().endsWith(e)))
          .sorted()
          .toList();
    }
  }

  /** The payload of a model: lexicon, tagger, lemmatizer, parser, as {@link Models} reads them. */
  private static byte[] train(List<GoldSentence> gold) throws IOException {
    LabelSet labels = new LabelSet(gold);
    ByteArrayOutputStream payload = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(payload);
    byte[] lexiconBytes = LexiconTraining.make(gold, labels);
    out.write(lexiconBytes);
    Lexicon lexicon = LexiconTraining.read(lexiconBytes);
    ModelFile.writeStrings(out, labels.tags());
    ModelFile.writeStrings(out, labels.universals());
    Averaged tagger = new TaggerTraining(lexicon, labels).train(gold, TAGGER_ROUNDS, SEED);
    System.err.println("tagger: " + tagger.write(out, TAGGER_WEIGHTS));
    new LemmaTraining().write(out, gold, labels);

    List<byte[]> tags = Jackknife.tags(gold, labels, FOLDS, JACKKNIFE_ROUNDS, SEED);
    List<String> relations = ParserTraining.relations(gold, FREQUENT_RELATION);
    ParserTraining training =
        new ParserTraining(gold, GoldWords.of(gold, lexicon), relations, SEED);
    ParserNetwork network = training.train(tags, PARSER_ROUNDS);
    ModelFile.writeStrings(out, relations.toArray(new String[0]));
    ModelWriter.writeMap(out, training.vocabulary());
    new NetworkWriter(out).write(network);
    return payload.toByteArray();
  }

  private static void evaluate(Path file, EnglishReader reader) throws IOException {
    Evaluation e = new Evaluation(Conllu.read(file), reader);
    System.out.println(file.getFileName());
    print("raw text", e, e.read());
    print("gold words", e, e.goldSplit());
  }

  private static void print(String name, Evaluation e, Text text) {
    System.out.printf(
        "  %-11s tokens %6.2f sentences %6.2f words %6.2f UPOS %6.2f XPOS %6.2f lemmas %6.2f"
            + " UAS %6.2f LAS %6.2f, without punctuation UAS %6.2f LAS %6.2f%n",
        name,
        e.tokens(text).f1(),
        e.sentences(text).f1(),
        e.words(text).f1(),
        e.universals(text).f1(),
        e.tags(text).f1(),
        e.lemmas(text).f1(),
        e.attachment(text, false, true).f1(),
        e.attachment(text, true, true).f1(),
        e.attachment(text, false, false).f1(),
        e.attachment(text, true, false).f1());
  }
}
