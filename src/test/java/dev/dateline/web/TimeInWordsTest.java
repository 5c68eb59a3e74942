package dev.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The widget's words for EDTF: what is uncertain stays so. */
class TimeInWordsTest extends BrowserTest {

  private static final String DATES =
      """
      2022-05-13                | May 13, 2022
      2022-05                   | May 2022
      2022                      | 2022
      202X                      | the 2020s
      19XX                      | the 20th century
      20XX                      | the 21st century
      1XXX                      | the 2nd millennium
      00XX                      | the 1st century
      2022-XX-XX                | 2022
      2022-05-XX                | May 2022
      XXXX-02-24                | February 24, unknown year
      XXXX-02-29                | February 29, unknown year
      XXXX-02                   | February, unknown year
      XXXX                      | date unknown
      XXXX-XX-XX                | date unknown
      156X-12-25                | December 25 in the 1560s
      2004-1X                   | October – December 2004
      2004-02-2X                | February 20 – 29, 2004
      0079                      | 79
      0000                      | 1 BC
      -0043-03-15               | March 15, 44 BC
      -004X                     | the 40s BC
      Y12000                    | 12,000
      Y-17E7                    | 170,000,001 BC
      1950S2                    | 1950
      2019~                     | about 2019
      2022-05-11~               | about May 11, 2022
      1984?                     | possibly 1984
      2004-06-11%               | possibly about June 11, 2004
      2001-21                   | spring 2001
      2001-24                   | winter 2001
      2001-26                   | summer 2001
      2001-29                   | southern spring 2001
      2001-33                   | first quarter of 2001
      2001-36~                  | about fourth quarter of 2001
      2001-39                   | last third of 2001
      2001-41                   | second half of 2001
      199X-21                   | spring the 1990s
      2022-05-13T18:02:00-04:00 | May 13, 2022 at 6:02 PM (UTC−04:00)
      2022-05-13T09:00:00       | May 13, 2022 at 9:00 AM
      2022-05-13T00:00:30Z      | May 13, 2022 at 12:00:30 AM (UTC)
      2022-W19                  | week of May 9, 2022
      2020-W53                  | week of December 28, 2020
      2022-05-09/2022-05-15     | week of May 9, 2022
      2022-05-08/2022-05-14     | May 8 – 14, 2022
      2022-05-14/2022-05-15     | weekend of May 14 – 15, 2022
      2022-04-29/2022-05-13     | April 29 – May 13, 2022
      2022-12-30/2023-01-02     | December 30, 2022 – January 2, 2023
      2022-05/2022-06           | May – June 2022
      2020/2022                 | 2020 – 2022
      2022-02-15~/2022-05-13    | mid-February – May 13, 2022
      2021-12~/2022-05-13       | about December 2021 – May 13, 2022
      1964~/2008-05             | about 1964 – May 2008
      2022-02-15~/..            | since mid-February 2022
      2022-02-24/..             | since February 24, 2022
      2022-02-24/               | since February 24, 2022
      ../2022-05-13             | until May 13, 2022
      /2022                     | until 2022
      ../..                     | date unknown
      [1667,1668,1670..1672]    | 1667, 1668, or 1670 – 1672
      {1960,1961-12}            | 1960 and December 1961
      [..1983]                  | by 1983
      [..2022-05-13]            | by May 13, 2022
      [2022-05-13..2022-05-18]  | some time May 13 – 18, 2022
      2022-02-11~/2022-05-13    | mid-February – May 13, 2022
      2022-02-21~/..            | since late February 2022
      2022-02-10~/2022-05-13    | about February 10 – May 13, 2022
      [1983..]                  | 1983 or later
      sometime                  | sometime
      2022-13-45-99             | 2022-13-45-99
      2022/2023/2024            | 2022/2023/2024
      """;

  @BeforeEach
  void load() {
    StubSite.serve(page);
    page.navigate(StubSite.ORIGIN + "/blank");
  }

  private Object words(String arguments) {
    return page.evaluate(
        "import('/widget/dateline.js').then(({timeInWords, machineTime}) => " + arguments + ")");
  }

  @Test
  void spellsEachFormOfEdtf() {
    Map<String, String> expected = new HashMap<>();
    for (String row : DATES.strip().split("\n")) {
      String[] cells = row.split("\\|");
      expected.put(cells[0].strip(), cells[1].strip());
    }

    Object spelled =
        page.evaluate(
            "async (dates) => { const {timeInWords} = await import('/widget/dateline.js');"
                + " return Object.fromEntries(dates.map((date) => [date, timeInWords(date)])); }",
            expected.keySet().toArray());

    SoftAssertions.assertSoftly(
        softly ->
            expected.forEach(
                (edtf, spelling) ->
                    softly
                        .assertThat(((Map<?, ?>) spelled).get(edtf))
                        .as(edtf)
                        .isEqualTo(spelling)));
  }

  @Test
  void boundsTellEarlyFromLate() {
    assertThat(
            words("timeInWords({edtf: '2022-02~', earliest: '2022-02-11', latest: '2022-02-20'})"))
        .isEqualTo("mid-February 2022");
    assertThat(
            words("timeInWords({edtf: '2022-02~', earliest: '2022-02-01', latest: '2022-02-10'})"))
        .isEqualTo("early February 2022");
    assertThat(
            words("timeInWords({edtf: '2022-02~', earliest: '2022-02-21', latest: '2022-02-28'})"))
        .isEqualTo("late February 2022");
    assertThat(
            words("timeInWords({edtf: '2022-02~', earliest: '2022-02-01', latest: '2022-02-28'})"))
        .isEqualTo("about February 2022");
    assertThat(words("timeInWords({edtf: '2022-02~/2022-05-13', earliest: '2022-02-11'})"))
        .isEqualTo("mid-February – May 13, 2022");
  }

  @Test
  void modifiersTellEarlyFromLate() {
    assertThat(words("timeInWords({edtf: '2022-02', mod: 'MID'})")).isEqualTo("mid-February 2022");
    assertThat(words("timeInWords({edtf: '2021', mod: 'END'})")).isEqualTo("late 2021");
    assertThat(words("timeInWords({edtf: '199X', mod: 'START'})")).isEqualTo("the early 1990s");
    assertThat(words("timeInWords({edtf: '2019~', mod: 'APPROX'})")).isEqualTo("about 2019");
  }

  @Test
  void boundsByThePublicationDateAloneAreNoDuration() {
    assertThat(words("timeInWords({edtf: '../2022-05-13', basis: 'document'})"))
        .isEqualTo("by May 13, 2022");
    assertThat(words("timeInWords({edtf: '2022-05-13/..', basis: 'document'}, 'en', 'expected')"))
        .isEqualTo("May 13, 2022 or later");
  }

  @Test
  void whatIsExpectedDoesNotLastSince() {
    assertThat(words("timeInWords('2022-05-16/..', 'en', 'expected')"))
        .isEqualTo("from May 16, 2022 on");
    assertThat(words("timeInWords('2022-05-16/..', 'en', 'ongoing')"))
        .isEqualTo("since May 16, 2022");
  }

  @Test
  void partsOfADay() {
    assertThat(
            words(
                "timeInWords({edtf: '2022-05-13T12:00:00/2022-05-13T17:59:59',"
                    + " granularity: 'part-of-day'})"))
        .isEqualTo("May 13, 2022, afternoon");
  }

  @Test
  void dateOrderIsTheLocales() {
    assertThat(words("timeInWords('2022-05-13', 'en-GB')")).isEqualTo("13 May 2022");
    assertThat(words("timeInWords('2022-05-13/..', 'fr')"))
        .as("no French words: not half of it in French")
        .isEqualTo("since May 13, 2022");
    assertThat(words("timeInWords('2022-05-13', 'not a tag!')")).isEqualTo("May 13, 2022");
    assertThat(words("timeInWords(null)")).isEqualTo("date unknown");
  }

  @Test
  void machineReadableOnlyWhereHtmlCanSayItExactly() {
    assertThat(words("machineTime({edtf: '2022-05'})")).isEqualTo("2022-05");
    assertThat(words("machineTime({edtf: 'XXXX-02-24'})")).isEqualTo("02-24");
    assertThat(words("machineTime({edtf: '2022-05-09/2022-05-15'})")).isNull();
    assertThat(words("machineTime({edtf: '2022~'})")).isNull();
    assertThat(words("machineTime(null)")).isNull();
  }
}
