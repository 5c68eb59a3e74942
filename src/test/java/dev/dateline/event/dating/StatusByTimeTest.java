package dev.dateline.event.dating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.EventTime;
import dev.dateline.event.Status;
import dev.dateline.time.When;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published on 2022-05-13: status by the language | time | status by both. */
class StatusByTimeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HAPPENED | 2022-05-17 | EXPECTED
          HAPPENED | 2022-05-16/2022-05-22 | EXPECTED
          HAPPENED | [2022-05-13..] | EXPECTED
          ONGOING | 2022-05-13/.. | ONGOING
          HAPPENED | 2022-05-13 | HAPPENED
          HAPPENED | 2022-05-09/2022-05-15 | HAPPENED
          NEGATED | 2022-05-17 | NEGATED
          CONDITIONAL | 2022-05-17 | CONDITIONAL
          EXPECTED | 2022-05-02 | EXPECTED
          """)
  void whatLiesWhollyAfterThePublicationIsExpected(Status told, String time, Status expected) {
    EventTime when =
        new EventTime(When.parse(time), EventTime.Basis.EXPRESSION, null, "as the table says");
    assertThat(StatusByTime.of(told, when, LocalDate.of(2022, 5, 13))).isEqualTo(expected);
    assertThat(StatusByTime.of(told, when, null)).isEqualTo(told);
  }
}
