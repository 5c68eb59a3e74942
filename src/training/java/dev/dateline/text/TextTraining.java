package dev.dateline.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The program: {@code train FOLDER} or {@code evaluate FILE}; see src/docs/text.md. */
public final class TextTraining {

  private TextTraining() {}

  public static void main(String[] arguments) throws IOException {
    switch (arguments.length == 0 ? "" : arguments[0]) {
      case "evaluate" -> {
        for (int i = 1; i < arguments.length; i++) {
          evaluate(Path.of(arguments[i]));
        }
      }
      case "splits" -> {
        Evaluation e = new Evaluation(Conllu.read(Path.of(arguments[1])));
        e.printSplittingErrors(new EnglishReader().read(e.content()), System.out::println);
      }
      default -> System.err.println("train FOLDER | evaluate FILE… | splits FILE");
    }
  }

  private static void evaluate(Path file) throws IOException {
    List<GoldSentence> gold = Conllu.read(file);
    Evaluation e = new Evaluation(gold);
    System.out.println(file.getFileName());
    print("raw text", e, new EnglishReader().read(e.content()));
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
