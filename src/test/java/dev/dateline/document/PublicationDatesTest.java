package dev.dateline.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plain text says of its own publication. In the rows, a slash pair is a line break. */
class PublicationDatesTest {
  private final PublicationDates dates = new PublicationDates();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Published: May 13, 2022 // The bridge opened on Friday.                        | 2022-05-13",
        "Bridge opens // Posted on 13 May 2022 at 18:02 // The bridge opened.           | 2022-05-13",
        "Published 9:40 pm, Friday, May 13, 2022 // The bridge opened.                  | 2022-05-13",
        "Date: 2022-05-13 // The bridge opened on Friday.                               | 2022-05-13",
        "March 06, 2008 // The council met.                                             | 2008-03-06",
        "Bridge opens // Friday, 13 May 2022 // The bridge opened.                      | 2022-05-13",
        "Bridge opens // 7:05am UK, Friday 13 May 2022 // The bridge opened.           | 2022-05-13",
        "LONDON, March 4, 2022 — The council met on Tuesday.                            | 2022-03-04",
        "WASHINGTON (AP) 02-13-98 // The council met.                                   | 1998-02-13",
        "London, March 4, 2022 — The council met on Tuesday.                            | 2022-03-04",
        "NEW YORK, May 13, 2022 /WireService/ -- Acme said on Friday                    | 2022-05-13",
        "Port Arle, May 13, 2022 / 06:30 am (XNA) // The mayor spoke.                   | 2022-05-13",
        "By Jane Doe, May 13, 2022 // The bridge opened.                                | 2022-05-13",
        "Veröffentlicht am 13. Mai 2022 um 9:30 Uhr // Die Brücke ist offen.            | 2022-05-13",
        "Publié le vendredi 13 mai 2022 à 18h02 // Le pont est ouvert.                  | 2022-05-13",
        "Publicado el 13 de mayo de 2022 // El puente se abrió.                         | 2022-05-13",
        "Updated: May 14, 2022 // Published: May 13, 2022 // The bridge opened.         | 2022-05-13",
        "Updated: May 14, 2022 // The bridge opened on Friday.                          | 2022-05-14",
        "One. // Two. // Three. // Four. // Five. // Six. // Seven. // Eight. // Published: May 13, 2022 | 2022-05-13",
      })
  void finds(String rows, String expected) {
    PublicationDate date = dates.find(rows.replace(" // ", "\n"), null);

    assertThat(date.day()).hasToString(expected);
    assertThat(date.source()).isEqualTo(PublicationDate.Source.TEXT);
  }

  /** Wire services put bars between place and time; the headline may run into them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "PORT ARLE | Fri May 13, 2022 6:02 pm EDT PORT ARLE (XNA) - The bridge opened.",
        "Bridge opens at last PORT ARLE | Fri May 13, 2022 6:02 pm EDT The bridge opened.",
      })
  void readsWireHeaders(String text) {
    PublicationDate date = dates.find(text, "en");

    assertThat(date.day()).hasToString("2022-05-13");
    assertThat(date.time()).hasToString("18:02");
    assertThat(date.offset()).hasToString("-04:00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge opened on May 13, 2022, after years of delay.",
        "On September 11, 2001, Jane Doe was in town.",
        "May 8, 1995 — the day when the bridge fell — is remembered.",
        "Born May 13, 1993 // Jane Doe grew up in Arle.",
        "Founded: May 13, 1999 // The club plays in Arle.",
        "Published in 2022 // The bridge opened.",
        "Friday, May 13 // The bridge opened.",
        "LONDON, March 4 — The council met on Tuesday.",
        "London was rebuilt by March 4, 2002, they said.",
        "The report, published on May 13, 2022, says that the bridge is safe.",
        "One. // Two. // Three. // Four. // Five. // Six. // May 13, 2022 // Seven. // Eight. // Nine. // Ten.",
        "Deadline: May 13, 2022 // Apply now.",
        "''",
      })
  void guessesNothing(String rows) {
    assertThat(dates.find(rows.replace(" // ", "\n"), null).isKnown()).isFalse();
  }
}
