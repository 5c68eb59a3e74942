package dev.dateline.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.sun.management.ThreadMXBean;
import dev.dateline.document.PublicationDate;
import dev.dateline.expression.TimeExpression;
import dev.dateline.expression.TimeExpressionFinder;
import dev.dateline.text.EnglishReader;
import dev.dateline.text.Text;
import dev.dateline.text.TextReader;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes it fail, and none makes it slower than in proportion to its length. */
class HostileTextTest {

  private static final TextReader READER = new EnglishReader();
  private static final TimeExpressionFinder FINDER = new TimeExpressionFinder();
  private static final TimeResolver RESOLVER = new TimeResolver();
  private static final PublicationDate PUBLISHED = PublicationDate.given(LocalDate.of(2022, 5, 13));

  private static List<ResolvedTime> times(String text) {
    Text read = READER.read(text);
    return RESOLVER.resolve(read, FINDER.find(read), PUBLISHED);
  }

  /** Counts what the finder asks of the text: a measure of work that no other load can disturb. */
  private static long lookups(String text) {
    return FINDER.work(READER.read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1-1-1-1-",
        "the day before ",
        "the end of the ",
        "about more than nearly ",
        "7",
        "1,",
        "2022-",
        "12:",
        "May ",
        "one hundred ",
        "e\u0301\u0301\u0301",
        "((\u201c\"'[",
        "\ud800",
        "\udc00 \ud800 ",
        "a.",
        "'98 ",
        "two weeks before the ",
        "and 3 ",
        "\u0000",
        "Friday, ",
        "a quarter to ",
        "the first Monday of ",
        "in 1411 the former duke ",
        "five years ago ",
        "c. 1450 ",
        "2Q22 ",
        "the early hours of ",
        "at the time ",
        "10,000 per day ",
        "twenty-",
        "2021/22/"
      })
  void readsRepetitionsInProportionToTheirLength(String unit) {
    long small = lookups(unit.repeat(40_000 / unit.length()));
    long large = lookups(unit.repeat(160_000 / unit.length()));

    assertThat(large).isLessThanOrEqualTo(small * 5 + 1000);
    assertThatCode(() -> times(unit.repeat(20_000 / unit.length()))).doesNotThrowAnyException();
  }

  /**
   * Bytes that this thread allocates while it resolves: every decision allocates, and no other load
   * disturbs the count.
   */
  private static long allocated(String text) {
    Text read = READER.read(text);
    List<TimeExpression> found = FINDER.find(read);
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = thread.getCurrentThreadAllocatedBytes();
    RESOLVER.resolve(read, found, PUBLISHED);
    return thread.getCurrentThreadAllocatedBytes() - before;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the day before ",
        "Monday ",
        "that week ",
        "In May 1812 and June ",
        "May 1812 (June) ",
        "1812\nMay. ",
        "by Friday it would end ",
        "a year earlier ",
        "nine months, the third quarter, "
      })
  void resolvesRepetitionsInProportionToTheirLength(String unit) {
    allocated(unit);

    long small = allocated(unit.repeat(250_000 / unit.length()));
    long large = allocated(unit.repeat(1_000_000 / unit.length()));

    assertThat(large).isPositive().isLessThanOrEqualTo(small * 5);
  }

  @Property(tries = 300)
  void neverFails(@ForAll String text) {
    assertThat(times(text)).isNotNull();
  }

  @Property(tries = 200)
  void neverFailsOnWordsOfTimeInAnyOrder(@ForAll Random random) {
    String[] words = {
      "the", "day", "before", "last", "two", "weeks", "ago", "of", "May", "5", "1998", ",",
          "Friday",
      "at", "10", ":", "30", "p.m.", "early", "third", "quarter", "-", "years", "later", "BC", "0",
      "a", "trillion", "999999999", "centuries", "Christmas", "next", "31", "February", "every"
    };
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
    }

    List<ResolvedTime> times = times(text.toString());

    int end = 0;
    for (ResolvedTime time : times) {
      assertThat(time.span().begin()).isGreaterThanOrEqualTo(end);
      assertThat(time.text()).isEqualTo(time.span().of(text.toString()));
      end = time.span().end();
    }
  }
}
