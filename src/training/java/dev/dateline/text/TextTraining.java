package dev.dateline.text;

import java.io.IOException;
import java.io.InputStream;
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
 *   <li>{@code train FOLDER MODEL [SEED]}: trains on all files {@code *-train.conllu} of a folder,
 *       and the parser on {@code *-silver.conllu} too, writes the model, prints its scores on
 *       {@code *-dev.conllu} and {@code *-test.conllu};
 *   <li>{@code silver TEXT FILE MODEL...}: writes the sentences of a text, a paragraph a line, with
 *       the trees that the models together are sure of;
 *   <li>{@code evaluate FILE...}: scores the reader, as it is packed, on treebanks;
 *   <li>{@code score MODEL FILE...}: scores another model;
 *   <li>{@code splits FILE}: lists where its tokens and sentences differ from a treebank's.
 * </ul>
 */
public final class TextTraining {

  private static final String USAGE =
      "train FOLDER MODEL [SEED] | silver TEXT FILE MODEL... | evaluate FILE..."
          + " | score MODEL FILE... | splits FILE";

  private TextTraining() {}

  /** Runs it; arguments as above. */
  public static void main(String[] arguments) throws IOException {
    List<Path> paths = Arrays.stream(arguments).skip(1).map(Path::of).toList();
    switch (paths.isEmpty() ? "" : arguments[0]) {
      case "train" -> {
        long seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : 1;
        train(paths.get(0), paths.get(1), seed);
      }
      case "silver" -> {
        List<Models> models = new ArrayList<>();
        for (Path model : paths.subList(2, paths.size())) {
          models.add(models(model));
        }
        new Silver(models).write(paths.get(0), paths.get(1));
      }
      case "evaluate" -> evaluate(paths, new EnglishReader());
      case "score" ->
          evaluate(paths.subList(1, paths.size()), new EnglishReader(models(paths.get(0))));
      case "splits" -> {
        Evaluation e = new Evaluation(Conllu.read(paths.get(0)), new EnglishReader());
        e.printSplittingErrors(System.out::println);
      }
      default -> System.err.println(USAGE);
    }
  }

  private static void train(Path folder, Path model, long seed) throws IOException {
    List<GoldSentence> gold = NewsOrder.with(read(folder, "-train.conllu"));
    List<GoldSentence> silver = read(folder, "-silver.conllu");
    ModelWriter.write(new ModelTraining(gold, silver, seed).train(), model);
    evaluate(files(folder, "-dev.conllu", "-test.conllu"), new EnglishReader(models(model)));
  }

  private static Models models(Path model) throws IOException {
    try (InputStream in = Files.newInputStream(model)) {
      return Models.read(in);
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

  private static void evaluate(List<Path> files, EnglishReader reader) throws IOException {
    for (Path file : files) {
      Evaluation e = new Evaluation(Conllu.read(file), reader);
      System.out.println(file.getFileName());
      print("raw text", e, e.read());
      print("gold words", e, e.goldSplit());
    }
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
