package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishReaderTest {

  private static final EnglishReader READER = new EnglishReader();

  @Test
  void emptyTextHasNoSentences() {
    assertThat(READER.read("").sentences()).isEmpty();
    assertThat(READER.read(" \n\u00A0\u200B\t").sentences()).isEmpty();
  }

  @Test
  void loneSurrogateIsAToken() {
    assertThat(TokenTableTest.show(READER.read("a \uD83D b"))).isEqualTo("a \uD83D b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The army attacked the village on Friday. | DT NN VBD DT NN IN NNP .
          The village was attacked.                | DT NN VBD VBN .
          She has resigned.                        | PRP VBZ VBN .
          They will meet next week.                | PRP MD VB JJ NN .
          He is expected to resign.                | PRP VBZ VBN TO VB .
          Prices rose 3 percent.                   | NNS VBD CD NN .
          The talks haven't begun.                 | DT NNS VBP RB VBN .
          France's president spoke.                | NNP POS NN VBD .
          """)
  void tags(String text, String tags) {
    Sentence s = READER.read(text).sentences().get(0);
    assertThat(join(s, s::tag)).isEqualTo(tags);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The armies attacked the villages. | the army attack the village .
          She has gone home.                | she have go home .
          They were hoping for peace.       | they be hope for peace .
          He stopped and said it.           | he stop and say it .
          The talks haven't begun.          | the talk have not begin .
          The vote was postponed.           | the vote be postpone .
          They abandoned and revised it.    | they abandon and revise it .
          It banged, aired and battled.     | it bang , air and battle .
          They avenged it, applauding.      | they avenge it , applaud .
          Avalanches hit the campuses.      | avalanche hit the campus .
          """)
  void lemmas(String text, String lemmas) {
    Sentence s = READER.read(text).sentences().get(0);
    assertThat(join(s, s::lemma)).isEqualTo(lemmas);
  }

  /** Each token's head, counted from 1, 0 for the root, and its relation. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The army attacked the village. | 2 det 3 nsubj 0 root 5 det 3 obj 3 punct
          The village was attacked.      | 2 det 4 nsubj:pass 4 aux:pass 0 root 4 punct
          She said he left.              | 2 nsubj 0 root 4 nsubj 2 ccomp 2 punct
          They will meet in Geneva.      | 3 nsubj 3 aux 0 root 5 case 3 obl 3 punct
          He was born in 1950.           | 3 nsubj:pass 3 aux:pass 0 root 5 case 3 obl 3 punct
          France's president spoke.      | 3 nmod:poss 1 case 4 nsubj 0 root 4 punct
          """)
  void trees(String text, String tree) {
    Sentence s = READER.read(text).sentences().get(0);
    assertThat(join(s, i -> (s.head(i) + 1) + " " + s.relation(i))).isEqualTo(tree);
  }

  /** The same of longer sentences as newspapers write them, punctuation left open. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'Police found the paintings that thieves took in March.' | 2 nsubj 0 root 4 det 2 obj 7 obj 7 nsubj 4 acl:relcl 9 case 7 obl _
          'Maria Lopez, who won the vote, said talks would begin in June.' | 9 nsubj 1 flat _ 5 nsubj 1 acl:relcl 7 det 5 obj _ 0 root 12 nsubj 12 aux 9 ccomp 14 case 12 obl _
          'The minister, who resigned on Friday, said he had lost the trust of the party.' | 2 det 9 nsubj _ 5 nsubj 2 acl:relcl 7 case 5 obl _ 0 root 12 nsubj 12 aux 9 ccomp 14 det 12 obj 17 case 17 det 14 nmod _
          'The bridge will remain shut until Monday.' | 2 det 4 nsubj 4 aux 0 root 4 xcomp 7 case 4 obl _
          'Tax returns must be filed before Monday.' | 2 compound 5 nsubj:pass 5 aux 5 aux:pass 0 root 7 case 5 obl _
          'A dam broke above the town on Sunday, killing 12 people.' | 2 det 3 nsubj 0 root 6 case 6 det 3 obl 8 case 3 obl _ 3 advcl 12 nummod 10 obj _
          'Asked about the delay, the spokesman declined to comment.' | 8 advcl 4 case 4 det 1 obl _ 7 det 8 nsubj 0 root 10 mark 8 xcomp _
          'Workers at the plant walked out on Tuesday after talks failed.' | 5 nsubj 4 case 4 det 1 nmod 0 root 5 compound:prt 8 case 5 obl 11 mark 11 nsubj 5 advcl _
          'Troops entered the city late on Friday and took the airport.' | 2 nsubj 0 root 4 det 2 obj 2 advmod 7 case 2 obl 9 cc 2 conj 11 det 9 obj _
          'He was arrested in Madrid and charged with murder.' | 3 nsubj:pass 3 aux:pass 0 root 5 case 3 obl 7 cc 3 conj 9 case 7 obl _
          'Residents had been warned to leave before the hurricane arrived.' | 4 nsubj:pass 4 aux 4 aux:pass 0 root 6 mark 4 xcomp 10 mark 9 det 10 nsubj 6 advcl _
          'The president''s visit to Japan has been put off until autumn.' | 2 det 4 nmod:poss 2 case 9 nsubj:pass 6 case 4 nmod 9 aux 9 aux:pass 0 root 9 compound:prt 12 case 9 obl _
          'The two sides have agreed to meet again in Oslo.' | 3 det 3 nummod 5 nsubj 5 aux 0 root 7 mark 5 xcomp 7 advmod 10 case 7 obl _
          'She told the council this week that prices had risen.' | 2 nsubj 0 root 4 det 2 iobj 6 det 2 obl:unmarked 10 mark 10 nsubj 10 aux 2 ccomp _
          'The 24-year-old went to Paris in 2019.' | 6 det 4 nummod _ 6 compound _ 7 nsubj 0 root 9 case 7 obl 11 case 7 obl _
          'He said on Monday that thieves took the painting.' | 2 nsubj 0 root 4 case 2 obl 7 mark 7 nsubj 2 ccomp 9 det 7 obj _
          'On May 3 troops entered the city.' | 3 case 3 nmod:unmarked 5 obl 5 nsubj 0 root 7 det 5 obj _
          'On Monday police raided the office.' | 2 case 4 obl 4 nsubj 0 root 6 det 4 obj _
          'The bank is due to publish its report.' | 2 det 4 nsubj 4 cop 0 root 6 mark 4 xcomp 8 nmod:poss 6 obj _
          'Officials expressed little interest in buying the island.' | 2 nsubj 0 root 4 amod 2 obj 6 mark 4 acl 8 det 6 obj _
          'Wexley Rovers bought defender Jannik Tavera from Dutch club Elstmeer on Monday.' | 2 compound 3 nsubj 0 root 5 nmod:desc 3 obj 5 flat 9 case 9 compound 3 obl 9 appos 12 case 3 obl _
          """)
  void treesOfNews(String text, String tree) {
    Sentence s = READER.read(text).sentences().get(0);
    assertThat(
            join(
                s,
                i -> s.relation(i).equals("punct") ? "_" : (s.head(i) + 1) + " " + s.relation(i)))
        .isEqualTo(tree);
  }

  private static String join(Sentence s, IntFunction<String> what) {
    return String.join(" ", IntStream.range(0, s.size()).mapToObj(what).toList());
  }

  @Test
  void answersAlikeFromManyThreads() throws Exception {
    String text = "The army attacked the village on Friday. It was burned, she said. ".repeat(20);
    List<String> expected = everything(READER.read(text));
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      for (int round = 0; round < 20; round++) {
        Text shared = READER.read(text);
        Callable<List<String>> task = () -> everything(shared);
        List<Future<List<String>>> answers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
          answers.add(pool.submit(task));
        }
        for (Future<List<String>> answer : answers) {
          assertThat(answer.get()).isEqualTo(expected);
        }
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static List<String> everything(Text text) {
    List<String> all = new ArrayList<>();
    for (Sentence s : text.sentences()) {
      for (Token t : s.tokens()) {
        all.add(
            t.form() + "/" + t.tag() + "/" + t.lemma() + "/" + s.head(t.index()) + t.relation());
      }
    }
    return all;
  }

  @Test
  void longSentencesAreCut() {
    Text text = READER.read("one two ".repeat(5_000));
    assertThat(text.sentences()).allMatch(s -> s.size() <= SentenceSplitter.LONGEST);
  }

  /**
   * Sixteen times the text takes about sixteen times the processor's time; were anything looked at
   * again and again, it would be 256 times.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a", ".", "a.", "a.a.a ", "a-", "(", "\"", "!", "1,", "1-", "a@", "http://", " ", ":",
        "a:!", "'", "a'", "\n", "A\n", "[1]", "://(", "#", "@a", "/a", "\uD83D", "\u200D"
      })
  void workGrowsWithTheTextAlone(String piece) {
    READER.read(piece.repeat(20_000));
    long small = processorTime(piece.repeat(10_000));
    long large = processorTime(piece.repeat(160_000));
    assertThat(large).isLessThan(100 * Math.max(small, 200_000));
  }

  /** In nanoseconds, the least of five. */
  private static long processorTime(String text) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long before = threads.getCurrentThreadCpuTime();
      assertThat(READER.read(text).content()).isSameAs(text);
      least = Math.min(least, threads.getCurrentThreadCpuTime() - before);
    }
    return least;
  }

  @Test
  void damagedModelIsRefused() throws IOException {
    byte[] model = Models.class.getResourceAsStream(Models.RESOURCE).readAllBytes();
    model[model.length / 2] ^= 1;
    assertThatIllegalStateException()
        .isThrownBy(() -> Models.read(new ByteArrayInputStream(model)))
        .withMessageContaining("checksum");
    assertThatIllegalStateException()
        .isThrownBy(() -> Models.read(new ByteArrayInputStream(new byte[100])))
        .withMessageContaining("not a model");
    byte[] cut = Arrays.copyOf(model, model.length - 5);
    assertThatIllegalStateException()
        .isThrownBy(() -> Models.read(new ByteArrayInputStream(cut)))
        .withMessageContaining("damaged");
  }
}
