package dev.dateline.event.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text of Wednesday 2024-05-15 | its events, each by the words of its mentions. */
class MentionGroupingTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # told twice, by the same or a kindred word
          Rebels [invaded] the island on May 3. The [invasion] failed.     | invaded invasion
          Anna Holm [resigned] on Monday. She [resigned] over a leak.      | resigned resigned
          The dam [burst] in 2019. The dam [burst] again on Monday.        | burst, burst
          Rebels [invaded] the island on May 3. A [concert] followed.      | invaded, concert
          Rebels [attacked] the island. There was a third [attack].        | attacked, attack
          Rebels [attacked] the island. The [attack] failed.               | attacked attack
          # each saying is one of its own
          Anna Holm [spoke:REPORTING] on Monday of war. She [spoke:REPORTING] on Monday of peace. | spoke, spoke
          # a verb joins what it carries, foresees or says more of
          The sides [held] [talks] on Monday.                              | held talks
          Anna Holm [plans:I_ACTION] to [sell] the mill in 2026.           | plans sell
          Jan Brandt [called] Anna Holm on Monday. The [call] [lasted] an hour. | called call lasted
          # who asks for something has asked for it, whatever becomes of it
          The party [demanded:I_ACTION] [elections:OCCURRENCE:CONDITIONAL] in June.  | demanded elections
          # a report joins what it dates, stands by itself or is left out
          The dam has [failed], officials [said:REPORTING] on Monday.      | failed said
          Officials [said:REPORTING] the dam [failed] on Monday.           | failed
          Anna Holm [accused:REPORTING] the mayor of fraud on Monday.      | accused
          """)
  void mentionsOfOneEventGoTogether(String text, String expected) {
    Narrative narrative = new Narrative(text);

    assertThat(
            MentionGrouping.group(narrative.accounts, narrative.times).stream()
                .map(MentionGroupingTest::words)
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }

  private static String words(Group group) {
    return group.all().stream()
        .map(account -> account.mention().text())
        .collect(Collectors.joining(" "));
  }
}
