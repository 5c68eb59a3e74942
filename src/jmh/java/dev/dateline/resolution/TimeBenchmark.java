package dev.dateline.resolution;

import dev.dateline.document.PublicationDate;
import dev.dateline.expression.TimeExpressionFinder;
import dev.dateline.text.EnglishReader;
import dev.dateline.text.Text;
import dev.dateline.text.TextReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time expressions of a document from characters to values, for texts of 1 KB to 10 MB: documents
 * per second; add {@code -prof gc} for the bytes allocated by each. After each iteration it prints
 * what a second of processor time does, which other load disturbs less than the clock: its
 * megabytes stay the same for every size when reading is linear.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
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

  private static final int WARMING = 15_000;

  @Param({"1000", "2000", "10000", "100000", "1000000", "10000000"})
  private int characters;

  private final TextReader reader = new EnglishReader();
  private final TimeExpressionFinder finder = new TimeExpressionFinder();
  private final TimeResolver resolver = new TimeResolver();
  private final PublicationDate published = PublicationDate.given(LocalDate.of(2022, 5, 13));
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private String text;
  private long documents;
  private long processorTime;

  /**
   * Makes a text of the size asked for, and warms up by work rather than by the clock: on a busy
   * machine the seconds of an iteration may be too few for the compiler.
   */
  @Setup
  public void write() {
    text = PARAGRAPH;
    for (int i = 0; i < WARMING; i++) {
      times();
    }
    text = PARAGRAPH.repeat(characters / PARAGRAPH.length() + 1).substring(0, characters);
  }

  /** Starts the count of an iteration. */
  @Setup(Level.Iteration)
  public void start() {
    documents = 0;
    processorTime = threads.getCurrentThreadCpuTime();
  }

  /** Says what the iteration came to. */
  @TearDown(Level.Iteration)
  public void report() {
    double seconds = (threads.getCurrentThreadCpuTime() - processorTime) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%.1f documents, %.2f MB per second of processor time: ",
        documents / seconds,
        documents * (double) characters / 1e6 / seconds);
  }

  @Benchmark
  public List<ResolvedTime> times() {
    documents++;
    Text read = reader.read(text);
    return resolver.resolve(read, finder.find(read), published);
  }
}
