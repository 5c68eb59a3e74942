package dev.dateline.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Full dates as pages write them; no anchor date, since a date without its year is never read. */
class DateScannerTest {

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2022-05-13                              | en    | 2022-05-13",
        "2022-05-13T18:02:00-04:00               | en    | 2022-05-13T18:02-04:00",
        "2022-05-13T18:02:07.123Z                | en    | 2022-05-13T18:02:07Z",
        "2022-05-13 18:02:00+0200                | en    | 2022-05-13T18:02+02:00",
        "20220513                                | en    | 2022-05-13",
        "2022/5/3                                | en    | 2022-05-03",
        "Published 2022. 05. 13. 18:02           | hu    | 2022-05-13T18:02",
        "13.05.2022                              | de    | 2022-05-13",
        "13.05.22, 18:02 Uhr                     | de    | 2022-05-13T18:02",
        "13/05/2022                              | en-US | 2022-05-13",
        "05/13/2022                              | en-GB | 2022-05-13",
        "05/03/2022                              | en-US | 2022-05-03",
        "05/03/2022                              | en-GB | 2022-03-05",
        "05.03.2022                              | en-US | 2022-03-05",
        "May 13, 2022                            | en    | 2022-05-13",
        "May 13th 2022 at 6:02 p.m. EDT          | en    | 2022-05-13T18:02-04:00",
        "Sept. 3, 2019                           | en    | 2019-09-03",
        "13 May 2022                             | en    | 2022-05-13",
        "the 13th of May, 2022                   | en    | 2022-05-13",
        "13-May-2022                             | en    | 2022-05-13",
        "Fri, 13 May 2022 18:02:00 +0000         | en    | 2022-05-13T18:02Z",
        "Fri May 13 18:02:00 UTC 2022            | en    | 2022-05-13",
        "12:05 AM, May 13, 2022                  | en    | 2022-05-13",
        "Freitag, 13. Mai 2022 um 18:02 Uhr      | de    | 2022-05-13T18:02",
        "3. Jänner 2020                          | de-AT | 2020-01-03",
        "1er août 2022                           | fr    | 2022-08-01",
        "13 FÉVRIER 2022 à 18h02                 | fr    | 2022-02-13T18:02",
        "13 de mayo de 2022                      | es    | 2022-05-13",
        "13 de dezembro de 2021                  | pt-BR | 2021-12-13",
        "13º maggio 2022                         | it    | 2022-05-13",
        "13 mei 2022                             | nl    | 2022-05-13",
        "13. května 2022                         | cs    | 2022-05-13",
        "13 listopada 2022                       | pl    | 2022-11-13",
        "13. listopada 2022                      | hr    | 2022-10-13",
        "2022. május 13.                         | hu    | 2022-05-13",
        "2022 m. gegužės 13 d.                   | lt    | 2022-05-13",
        "2022. gada 13. maijs                    | lv    | 2022-05-13",
        "13 мая 2022 г.                          | ru    | 2022-05-13",
        "13 травня 2022                          | uk    | 2022-05-13",
        "13 Μαΐου 2022                           | el    | 2022-05-13",
        "13 Mayıs 2022                           | tr    | 2022-05-13",
        "13 AĞUSTOS 2022                         | tr    | 2022-08-13",
        "13 أيار / مايو 2022                     | ar    | 2022-05-13",
        "١٣ مايو ٢٠٢٢                            | ar    | 2022-05-13",
        "13 במאי 2022                            | he    | 2022-05-13",
        "13 tháng 5, 2022                        | vi    | 2022-05-13",
        "2022年5月13日                            | ja    | 2022-05-13",
        "2022년 5월 13일                          | ko    | 2022-05-13",
        "13 พฤษภาคม 2565                         | th    | 2022-05-13",
        "29 February 2020                        | en    | 2020-02-29",
      })
  void reads(String text, String language, String expected) {
    List<WrittenDate> found = DateStyle.scanner(language, null).scan(text);

    assertThat(found).hasSize(1);
    WrittenDate date = found.get(0);
    String time = date.time() == null ? "" : "T" + date.time();
    String offset = date.offset() == null ? "" : date.offset().toString();
    assertThat(date.day() + time + offset).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "May 13",
        "13 May",
        "May 2022",
        "Friday",
        "2022",
        "in 1,500 houses",
        "31 June 2022",
        "29 February 2021",
        "2022-13-05",
        "1985-05-13",
        "0001-01-01",
        "1970-01-01T00:00:00Z",
        "version 12.10.3",
        "192.168.2022.5",
        "10.1016/j.cell.2022.05.013",
        "+49 30 2022 1305",
        "1-1-1-1-1-1",
        "20221305",
      })
  void readsNoDate(String text) {
    assertThat(DateStyle.scanner("en", null).scan(text)).isEmpty();
  }

  @Test
  void tellsWhereEachDateStands() {
    String text = "Posted May 1, 2022 | Updated 13.05.2022 18:02 | Home";

    assertThat(DateStyle.scanner("en", null).scan(text))
        .extracting(date -> text.substring(date.begin(), date.end()))
        .containsExactly("May 1, 2022", "13.05.2022 18:02");
  }

  @Test
  void takesTheCountryOfTheAddressForTheOrderOfDayAndMonth() {
    assertThat(DateStyle.scanner("en", "https://example.co.uk/a").scan("05/03/2022").get(0).day())
        .hasToString("2022-03-05");
    assertThat(DateStyle.scanner("en", "https://example.com/a").scan("05/03/2022").get(0).day())
        .hasToString("2022-05-03");
  }
}
