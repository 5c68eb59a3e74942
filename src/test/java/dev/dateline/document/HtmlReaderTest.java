package dev.dateline.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
  private final HtmlReader reader = new HtmlReader();

  @Test
  void readsTextAndMetadata() {
    HtmlPage page =
        reader.read(
            "<html lang=en-GB><head><title>t</title><meta property='og:title' content='Bridge opens'>"
                + "<meta property='article:published_time' content='2022-05-13T18:02:00-04:00'></head>"
                + "<body><p>The bridge over the Arle opened on Friday, the town said.</p></body></html>",
            null);

    assertThat(page.title()).isEqualTo("Bridge opens");
    assertThat(page.language()).isEqualTo("en-GB");
    assertThat(page.published().day()).isEqualTo(LocalDate.of(2022, 5, 13));
    assertThat(page.text()).isEqualTo("The bridge over the Arle opened on Friday, the town said.");
  }
}
