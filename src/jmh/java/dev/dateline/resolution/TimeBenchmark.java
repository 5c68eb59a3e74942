package dev.dateline.resolution;

import dev.dateline.document.PublicationDate;
import dev.dateline.expression.TimeExpressionFinder;
import dev.dateline.text.EnglishReader;
import dev.dateline.text.Text;
import dev.dateline.text.TextReader;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
 * Time expressions of a document from characters to values, for texts of 1 KB to 10 MB: documents per
 * second; add {@code -prof gc} for the bytes allocated. The score times the size is the throughput,
 * which stays the same for every size when reading is linear.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TimeBenchmark {

  private static final String PARAGRAPH =
      """
      LIMA (AP) - The government of the coastal province resigned late on Tuesday, after a week of \
      strikes that had closed the harbor and the northern railway. Its leader, former judge Alma \
      Reyes, said the new assembly would meet on Feb. 18 and that she didn't expect it to last. \
      "We have lost $40 million since March," she told reporters. Traders welcomed the well-known \
      banker who is to follow her; shares rose 3.5% in mid-afternoon trading, the largest gain in \
      nearly two years. The U.S. ambassador was expected to visit next week. The railway, opened in \
      1908, carried half of the harvest until the strikes of the 1990s.

      """;

  @Param({"1000", "2000", "10000", "100000", "1000000", "10000000"})
  private int characters;

  private final TextReader reader = new EnglishReader();
  private final TimeExpressionFinder finder = new TimeExpressionFinder();
  private final TimeResolver resolver = new TimeResolver();
  private final PublicationDate published = PublicationDate.given(LocalDate.of(2022, 5, 13));
  private String text;

  /** Makes a text of the size asked for. */
  @Setup
  public void write() {
    text = PARAGRAPH.repeat(characters / PARAGRAPH.length() + 1).substring(0, characters);
  }

  @Benchmark
  public List<ResolvedTime> times() {
    Text read = reader.read(text);
    return resolver.resolve(read, finder.find(read), published);
  }
}
