package dev.dateline.extraction;

import dev.dateline.document.Document;
import dev.dateline.document.PublicationDate;
import dev.dateline.event.Trigger;
import dev.dateline.event.TriggerFinder;
import dev.dateline.extraction.Extraction.Part;
import dev.dateline.text.EnglishReader;
import dev.dateline.text.Sentence;
import dev.dateline.text.TextReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Documents per second, from characters to events, and up to each stage on the way: a stage's share
 * is the difference of the times per document. The documents are the golden articles of the tests,
 * one after another until there is text enough, each document starting with another article. The
 * score times the size stays the same for every size when extraction is linear.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class ExtractionBenchmark {

  private static final Path ARTICLES = Path.of("src/test/resources/golden");

  @Param({"2000", "20000", "200000"})
  private int characters;

  private final TextReader reader = new EnglishReader();
  private final TriggerFinder triggers = new TriggerFinder();
  private final Extractor extractor = new Extractor(reader);
  private List<Document> documents;
  private int next;

  /** Makes documents of the size asked for. */
  @Setup
  public void write() throws IOException {
    String articles;
    try (Stream<Path> files = Files.list(ARTICLES)) {
      articles =
          files
              .filter(file -> file.toString().endsWith(".txt"))
              .sorted()
              .map(ExtractionBenchmark::read)
              .reduce("", (all, article) -> all + article + "\n\n");
    }
    String text = articles.repeat(characters / articles.length() + 2);
    PublicationDate published = PublicationDate.given(LocalDate.of(2022, 5, 13));
    documents =
        Stream.iterate(0, from -> from >= 0, from -> text.indexOf("\n\n\n", from + 1))
            .takeWhile(from -> from < articles.length())
            .map(from -> Document.of(text.substring(from, from + characters), published))
            .toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Document document() {
    next = (next + 1) % documents.size();
    return documents.get(next);
  }

  @Benchmark
  public int sentences() {
    return reader.read(document().text()).sentences().size();
  }

  @Benchmark
  public int tags() {
    int sum = 0;
    for (Sentence s : reader.read(document().text()).sentences()) {
      sum += s.tag(s.size() - 1).length();
    }
    return sum;
  }

  @Benchmark
  public int trees() {
    int sum = 0;
    for (Sentence s : reader.read(document().text()).sentences()) {
      sum += s.head(0);
    }
    return sum;
  }

  /** After trees; times are not among them. */
  @Benchmark
  public List<Trigger> triggers() {
    return triggers.find(reader.read(document().text()));
  }

  @Benchmark
  public Extraction times() {
    return extractor.extract(document(), EnumSet.of(Part.TIME_EXPRESSIONS));
  }

  @Benchmark
  public Extraction everything() {
    return extractor.extract(document());
  }
}
