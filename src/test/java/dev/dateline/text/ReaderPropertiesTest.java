package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of any text at all. */
class ReaderPropertiesTest {

  private static final TextReader READER = new EnglishReader();

  @Provide
  Arbitrary<String> anyText() {
    Arbitrary<String> wild = Arbitraries.strings().all().ofMaxLength(60);
    Arbitrary<String> plain =
        Arbitraries.strings()
            .withChars(" .,;:!?'\"`-()[]/@#$%&*+<>=~\n\r\t\f\u00A0\u200B\u2019\u201C\u2014\u2026")
            .withCharRange('a', 'f')
            .withCharRange('A', 'D')
            .withCharRange('0', '3')
            .withChars('\uD83D', '\uDE00', '\u200D', '\uFE0F')
            .ofMaxLength(80);
    Arbitrary<String> words =
        Arbitraries.of(
                "U.S.",
                "Mr.",
                "isn't",
                "e.g.",
                "5pm",
                "Feb.",
                "3",
                "..",
                "\n",
                "\n\n",
                "\"",
                "''",
                "(AP)",
                "--",
                "www.a.com/b",
                "a@b.org",
                "It",
                "he",
                "said",
                ":-)",
                "’s",
                "A.",
                "[1]")
            .list()
            .ofMaxSize(25)
            .map(list -> String.join(" ", list));
    return Arbitraries.oneOf(wild, plain, words);
  }

  @Property(tries = 2000)
  void tokensAreOrderedAndCoverAllButSpace(@ForAll("anyText") String text) {
    int at = 0;
    for (Sentence sentence : READER.read(text).sentences()) {
      assertThat(sentence.size()).isBetween(1, SentenceSplitter.LONGEST + 40);
      for (int i = 0; i < sentence.size(); i++) {
        assertThat(sentence.begin(i)).isGreaterThanOrEqualTo(at);
        assertThat(sentence.end(i)).isGreaterThan(sentence.begin(i));
        assertSpace(text, at, sentence.begin(i));
        at = sentence.end(i);
        for (int k = sentence.begin(i); k < at; k++) {
          assertThat(Chars.isSpace(text.charAt(k))).isFalse();
        }
      }
    }
    assertThat(at).isLessThanOrEqualTo(text.length());
    assertSpace(text, at, text.length());
  }

  private static void assertSpace(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      assertThat(Chars.isSpace(text.charAt(i))).as("character %d of %s", i, text).isTrue();
    }
  }

  /** Words that mended trees turn on, in any order. */
  @Provide
  Arbitrary<String> newsWords() {
    return Arbitraries.of(
            ("the a of in on for to that as who due , . reported told said met were is has loss year"
                    + " quarter ended ending Aug. May 31 3 2019 Thursday week troops river maps group"
                    + " police raided interest buying defender Jan Brandt loyal leaving publish 24-year-old")
                .split(" "))
        .list()
        .ofMinSize(4)
        .ofMaxSize(22)
        .map(list -> String.join(" ", list));
  }

  @Property(tries = 600)
  void mendedTreesAreTrees(@ForAll("newsWords") String text) {
    everyTextHasTagsAndTrees(text);
  }

  @Property(tries = 300)
  void everyTextHasTagsAndTrees(@ForAll("anyText") String text) {
    for (Sentence sentence : READER.read(text).sentences()) {
      int roots = 0;
      for (int i = 0; i < sentence.size(); i++) {
        assertThat(sentence.tag(i)).isNotBlank();
        assertThat(sentence.universal(i)).isNotBlank();
        assertThat(sentence.lemma(i)).isNotNull();
        int head = sentence.head(i);
        assertThat(head).isBetween(-1, sentence.size() - 1);
        assertThat(sentence.relation(i).equals("root")).isEqualTo(head < 0);
        roots += head < 0 ? 1 : 0;
        assertNoCycle(sentence, i);
        for (int child : sentence.dependents(i)) {
          assertThat(sentence.head(child)).isEqualTo(i);
        }
      }
      assertThat(roots).isEqualTo(1);
    }
  }

  private static void assertNoCycle(Sentence sentence, int token) {
    int steps = 0;
    for (int i = token; i >= 0; i = sentence.head(i)) {
      assertThat(steps++).isLessThanOrEqualTo(sentence.size());
    }
  }

  @Property(tries = 200)
  void readingTwiceGivesTheSame(@ForAll("anyText") String text) {
    assertThat(TokenTableTest.show(READER.read(text)))
        .isEqualTo(TokenTableTest.show(READER.read(text)));
  }

  @Property(tries = 100)
  void paragraphsAreReadEachForItself(@ForAll("anyText") String first) {
    // What follows a blank line changes nothing before it, hand-wrapped lines aside.
    String text = first.replaceAll("[\\n\\r\\u0085\\u2028]", " ");
    List<String> alone = TokenTableTest.sentences(text).toList();
    List<String> together = TokenTableTest.sentences(text + "\n\nThe end.").toList();
    assertThat(together.subList(0, alone.size())).isEqualTo(alone);
  }
}
