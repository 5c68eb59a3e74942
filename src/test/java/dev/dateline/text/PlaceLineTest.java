package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the first sentence ends; a slash marks the place. */
class PlaceLineTest {

  private static final TextReader READER = new EnglishReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LAKE DORRAN, March 12 — / The ferry sank on Sunday.
          LAKE DORRAN (AP) — / The ferry sank on Sunday.
          PORT ELLERY, Ill. (AP) -- / The ferry sank on Sunday.
          PORT ELLERY, Nov. 3, 2019 - / “We waited,” she said.
          HARROWGATE — / Governor Ostrowski vetoed a bill.
          HARROWGATE - The food was cold.
          FERRY SINKS — CAPTAIN FOUND
          MUST READ: the ferry - Our best story.
          NATO is ready — It says so.
          The ferry — An old one — sank on Sunday.
          .. / -- The ferry sank.
          OSLO | Tue Sep 4, 2018 9:15 am EDT OSLO (Reuters) - / A ferry sank.
          Harrowgate (The Associated Press) — / The ferry sank.
          The agency (Reuters) - once a flock of pigeons - is old.
          The firm (Orlen) - The best of all.
          """)
  void opensTheReportBehindIt(String marked) {
    String text = marked.replace(" /", "");
    int cut = marked.indexOf(" /");

    assertThat(READER.read(text).sentences().get(0).span().end())
        .isEqualTo(cut < 0 ? text.length() : cut);
  }
}
