package dev.dateline.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.text.EnglishReader;
import dev.dateline.text.TextReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Posts of social media: slang, hash tags and bare nouns of time, which the same words in prose
 * don't count as. What is found depends on no anchor date.
 */
class PostTest {

  private static final TextReader READER = new EnglishReader();
  private static final TimeExpressionFinder FINDER = new TimeExpressionFinder();

  private static String mark(String text) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (TimeExpression expression : FINDER.find(READER.read(text))) {
      marked.append(text, at, expression.span().begin());
      marked.append('[').append(expression.span().of(text)).append(']');
      at = expression.span().end();
    }
    return marked.append(text.substring(at)).toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "see u [tmrw] at the pool #swim",
        "see u [2moro] at the pool #swim",
        "big match [2nite] #cup",
        "big match [tonite] #cup",
        "gym [tomo morning] then work :)",
        "so tired [rn]",
        "be there [9ish] lol",
        "woke up at [1015] again..",
        "flight left at [5+am] :(",
        "[sunset] #nofilter #[720pm]",
        "what a long [day] #work",
        "Good [morning] everyone!! #coffee",
        "[weekend] over already :(",
        "Crazy [week] at school",
        "working on [a sunday] :(",
        "[Xmas] treats for all #bakery",
        "Our [Halloween] show is on #boo",
        "back in [jan] #holiday",
        "exam [nxt week] lol",
        "[Day 3] of the tour #band",
        "he is [16 days old] :)",
        "gym [every mon] and [thurs] lol",
        "sale starts at [12 noon] #deal",
        "[monday] again.. #work",
        "lunch @ [1pm] #food",
      })
  void findsTimesOfPosts(String marked) {
    assertThat(mark(marked.replace("[", "").replace("]", ""))).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "2 fast 2 furious #film",
        "B4 and l8r :)",
        "he ran it in 2 #wow",
        "at 5555 they won #lotto",
        "iPhone 7 is here #apple",
        "room 1015 is ready #hotel",
        "RN jobs in town #nurse",
        "leaves fall.. #tree",
        "score was 3-2 lol",
        "call 1800 555 1234 #deal",
        "I second that :)",
      })
  void leavesAloneWhatIsNoTimeInPostsEither(String post) {
    assertThat(mark(post)).isEqualTo(post);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The long day wore on.",
        "His week was long, and his days were short.",
        "The Christmas Fair Company sold its shops.",
        "He told the court that the night shift had left.",
      })
  void leavesBareNounsOfProseAlone(String prose) {
    assertThat(FINDER.find(READER.read(prose))).isEqualTo(List.of());
  }
}
