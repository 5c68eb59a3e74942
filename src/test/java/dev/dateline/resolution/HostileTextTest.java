package dev.dateline.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.dateline.document.PublicationDate;
import dev.dateline.expression.TimeExpressionFinder;
import dev.dateline.text.EnglishReader;
import dev.dateline.text.Text;
import dev.dateline.text.TextReader;
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
        "Friday, "
      })
  void readsRepetitionsInProportionToTheirLength(String unit) {
    long small = lookups(unit.repeat(40_000 / unit.length()));
    long large = lookups(unit.repeat(160_000 / unit.length()));

    assertThat(large).isLessThanOrEqualTo(small * 5 + 1000);
    assertThatCode(() -> times(unit.repeat(20_000 / unit.length()))).doesNotThrowAnyException();
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
