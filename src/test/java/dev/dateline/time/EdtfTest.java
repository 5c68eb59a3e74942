package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** EDTF as ISO 8601-2:2019 spells it: text | first day | last day | granularity. */
class EdtfTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2022-05-13          | 2022-05-13 | 2022-05-13 | DAY",
        "2022-02             | 2022-02-01 | 2022-02-28 | MONTH",
        "2024-02             | 2024-02-01 | 2024-02-29 | MONTH",
        "1999                | 1999-01-01 | 1999-12-31 | YEAR",
        "199X                | 1990-01-01 | 1999-12-31 | DECADE",
        "19XX                | 1900-01-01 | 1999-12-31 | CENTURY",
        "1XXX                | 1000-01-01 | 1999-12-31 | MILLENNIUM",
        "XXXX-02-18          | -          | -          | DAY",
        "XXXX-02             | -          | -          | MONTH",
        "XXXX-02-29          | -          | -          | DAY",
        "156X-12-25          | 1560-12-25 | 1569-12-25 | DAY",
        "156X-02-29          | 1560-02-29 | 1568-02-29 | DAY",
        "2004-XX-30          | 2004-01-30 | 2004-12-30 | DAY",
        "2004-06-XX          | 2004-06-01 | 2004-06-30 | MONTH",
        "2004-1X             | 2004-10-01 | 2004-12-31 | MONTH",
        "0000                | 0000-01-01 | 0000-12-31 | YEAR",
        "-0043-03-15         | -0043-03-15| -0043-03-15| DAY",
        "-004X               | -0049-01-01| -0040-12-31| DECADE",
        "Y12000              | +12000-01-01 | +12000-12-31 | YEAR",
        "2022-02~            | 2022-02-01 | 2022-02-28 | MONTH",
        "1984?               | 1984-01-01 | 1984-12-31 | YEAR",
        "2004-06-11%         | 2004-06-11 | 2004-06-11 | DAY",
        "2001-21             | 2001-03-01 | 2001-05-31 | SEASON",
        "2001-24             | 2001-12-01 | 2002-02-28 | SEASON",
        "2001-29             | 2001-09-01 | 2001-11-30 | SEASON",
        "2001-34             | 2001-04-01 | 2001-06-30 | QUARTER",
        "2001-41             | 2001-07-01 | 2001-12-31 | HALF_YEAR",
        "2022-05-13T18:02:00-04:00 | 2022-05-13 | 2022-05-13 | MINUTE",
        "2022-05-13T18:02:11Z | 2022-05-13 | 2022-05-13 | SECOND",
        "2022-05-16/2022-05-22 | 2022-05-16 | 2022-05-22 | WEEK",
        "2022-05-14/2022-05-15 | 2022-05-14 | 2022-05-15 | WEEKEND",
        "2022-02/..          | 2022-02-01 | -          | INTERVAL",
        "../2022-02~         | -          | 2022-02-28 | INTERVAL",
        "2022/               | 2022-01-01 | -          | INTERVAL",
        "/2022               | -          | 2022-12-31 | INTERVAL",
        "1964~/2008-05       | 1964-01-01 | 2008-05-31 | INTERVAL",
        "[1667,1668,1670..1672] | 1667-01-01 | 1672-12-31 | INTERVAL",
        "{1960,1961-12}      | 1960-01-01 | 1961-12-31 | INTERVAL",
        "[..1983]            | -          | 1983-12-31 | INTERVAL",
      })
  void readsAndSpells(String text, String earliest, String latest, Granularity granularity) {
    Edtf edtf = Edtf.parse(text);

    assertThat(edtf.toString()).isEqualTo(text);
    assertThat(Edtf.parse(edtf.toString())).isEqualTo(edtf);
    assertThat(edtf.earliest()).isEqualTo(earliest == null ? null : LocalDate.parse(earliest));
    assertThat(edtf.latest()).isEqualTo(latest == null ? null : LocalDate.parse(latest));
    assertThat(edtf.granularity()).isEqualTo(granularity);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "x", "2022-13", "2022-02-30", "2023-02-29", "22", "2022-5-3", "2022-05-13T",
            "13/05/2022",
        "2022-05-13T25:00:00", "2022/2021", "../..", "/", "2022/2023/2024", "[2022", "[]", "Y123",
            "-0000",
        "2022-42", "2022-20", "2022-W20", "yesterday", "2022-05-13 ", "２０２２"
      })
  void refusesWithAReason(String text) {
    assertThatThrownBy(() -> Edtf.parse(text))
        .isInstanceOf(EdtfFormatException.class)
        .hasMessageContaining("is not an EDTF date: ");
  }
}
