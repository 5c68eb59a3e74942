package dev.dateline.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gzip                         | GZIP
          x-gzip                       | GZIP
          gzip, deflate, br, zstd      | GZIP
          deflate, gzip;q=0.5          | IDENTITY
          br;q=1.0, gzip;q=0.8, *;q=0.1 | GZIP
          gzip ; q=0.5                 | GZIP
          gzip;q=0.001                 | GZIP
          *                            | GZIP
          *;q=0.1                      | GZIP
          gzip, *;q=0                  | GZIP
          gzip;q=0                     | IDENTITY
          gzip; q=0.000                | IDENTITY
          *, gzip;q=0                  | IDENTITY
          *;q=0                        | IDENTITY
          identity                     | IDENTITY
          br, zstd                     | IDENTITY
          ,;,;;q=                      | IDENTITY
          ''                           | IDENTITY
                                       | IDENTITY
          """)
  void choosesByWhatIsAccepted(String accepted, Coding coding) {
    assertThat(Coding.of(accepted, Coding.WORTHWHILE)).isEqualTo(coding);
  }

  @Test
  void leavesShortAnswersAlone() {
    assertThat(Coding.of("gzip", Coding.WORTHWHILE - 1)).isEqualTo(Coding.IDENTITY);
  }
}
