package dev.dateline.text;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Each stage's share of reading: sentences alone, with tags, with lemmas, with trees. Operations
 * are tokens, so that the score is tokens per second.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TextBenchmark {

  private static final String PARAGRAPH =
      """
      LIMA (AP) - The government of the coastal province resigned late on Tuesday, after a week of \
      strikes that had closed the harbor and the northern railway. Its leader, former judge Alma \
      Reyes, said the new assembly would meet on Feb. 18 and that she didn't expect it to last. \
      "We have lost $40 million since March," she told reporters. Traders welcomed the well-known \
      banker who is to follow her; shares rose 3.5% in mid-afternoon trading. The U.S. ambassador \
      was expected to visit next week.

      """;

  /** Tokens of {@link #PARAGRAPH}; checked when the benchmark starts. */
  private static final int TOKENS = 104;

  private static final int TIMES = 20;

  private final EnglishReader reader = new EnglishReader();
  private final String text = PARAGRAPH.repeat(TIMES);

  /** Fails when the paragraph was changed and the count was not. */
  public TextBenchmark() {
    int tokens = reader.read(PARAGRAPH).sentences().stream().mapToInt(Sentence::size).sum();
    if (tokens != TOKENS) {
      throw new IllegalStateException("the paragraph has " + tokens + " tokens");
    }
  }

  @Benchmark
  @OperationsPerInvocation(TOKENS * TIMES)
  public Text sentences() {
    return reader.read(text);
  }

  @Benchmark
  @OperationsPerInvocation(TOKENS * TIMES)
  public int tags() {
    int sum = 0;
    for (Sentence s : reader.read(text).sentences()) {
      sum += s.tag(0).length();
    }
    return sum;
  }

  @Benchmark
  @OperationsPerInvocation(TOKENS * TIMES)
  public int tagsAndLemmas() {
    int sum = 0;
    for (Sentence s : reader.read(text).sentences()) {
      sum += s.lemma(0).length();
    }
    return sum;
  }

  @Benchmark
  @OperationsPerInvocation(TOKENS * TIMES)
  public int trees() {
    int sum = 0;
    for (Sentence s : reader.read(text).sentences()) {
      sum += s.head(0);
    }
    return sum;
  }
}
