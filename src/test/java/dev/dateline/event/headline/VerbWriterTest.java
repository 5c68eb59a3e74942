package dev.dateline.event.headline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which tense a headline has a verb: text with subject and verb marked | the verb in it. */
class VerbWriterTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a perfect is told as past, unless something is denied or passive
          Maria [Costa] had [resigned] on May 2.                         | Resigned
          [Police] have [arrested] Jan Brandt.                           | Arrested
          The [board] has not [met] since May.                           | Has not met
          The [canal] had been [closed] for years.                       | Had been closed
          # participles without an auxiliary
          The [mill], [founded] in 1988, makes paper.                    | Was founded
          The [houses] [built] in 1988 were sold on May 2.               | Were built
          The [fire] spread quickly, [killing] two people on Monday.     | Killed
          # a second verb shares the auxiliary of the first
          Anna [Holm] was arrested and [charged] with theft on Tuesday.  | Was charged
          The [law] will be debated and [passed] on May 20.              | Will be passed
          # a report in the past shifts the future
          Officials said the [road] would [reopen] on May 20.            | Will reopen
          Officials say the [road] would [reopen] on May 20.             | Would reopen
          Officials said the [road] would [reopen] if the rain stopped.  | Would reopen
          # what belongs to the sense of the verb stays, other adverbs go
          The [freighter] ran aground and [broke] up on Sunday.          | Broke up
          The [union] quickly [agreed] on Monday.                        | Agreed
          The [bank] never [paid] the fine.                              | Never paid
          # be and an infinitive are one predicate
          Anna [Holm] is to [return] to Oslo on May 20.                  | Is to return
          # a noun or adjective as predicate keeps what belongs to it
          Karl [Weber] became ill and is the new [mayor] of Oslo.        | Is the new mayor of Oslo
          """)
  void isToldInTheSimplePastOrPassiveWhereItCanBe(String text, String expected) {
    Passage passage = new Passage(text);
    Draft draft = new Draft(passage.sentence);

    new VerbWriter(
            Writing.when(passage),
            draft,
            Writing.phrases(passage, draft, passage.token(0)),
            passage.token(1),
            passage.token(0),
            passage.sentence.tag(passage.token(0)).endsWith("S"))
        .write(false);

    assertThat(draft.text()).isEqualTo(expected);
  }
}
