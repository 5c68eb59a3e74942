package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  @Test
  void aParserReadsHostileTextBack() throws Exception {
    CSVRecord row = row(Samples.nasty());
    assertThat(row.get("headline")).isEqualTo("'" + Plain.text(Samples.NASTY));
    assertThat(row.get("quote")).isEqualTo("'" + Plain.text(Samples.NASTY));
    assertThat(row.get("places")).isEqualTo("Dorran; Bay");
    assertThat(row.get("edtf")).isEqualTo("2024-03-10");
    assertThat(row.get("confidence")).isEqualTo("0.9");
    assertThat(row.get("url")).isEqualTo("https://a.example/?q=\"><b>&c");
    assertThat(row.get("updated")).isEqualTo("2024-03-13T09:30:15.250Z");
  }

  /** https://owasp.org/www-community/attacks/CSV_Injection */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@a",
        "\ta",
        "\r=1",
        "\n=1",
        "\u0000=1",
        "＝1",
        "＋1",
        "－1",
        "＠a"
      })
  void noCellIsAFormula(String text) throws Exception {
    CSVRecord row = row(Samples.page(Samples.event(text, "-0043", "happened", text, text, null)));
    for (String cell : row) {
      assertThat(cell).doesNotMatch("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*");
    }
    assertThat(row.get("headline")).startsWith("'");
    assertThat(row.get("edtf")).isEqualTo("'-0043");
  }

  @Test
  void anythingElseStaysAsItIs() throws Exception {
    String text = "Talks, \"again\"\nand a = b - c";
    assertThat(
            row(Samples.page(Samples.event(text, null, "expected", text, null, null)))
                .get("headline"))
        .isEqualTo(text);
  }

  @Test
  void linesEndAsTheStandardAsks() {
    String table = text(Samples.at("2024-03-10", "happened"));
    assertThat(table.split("\r\n")).hasSize(2);
    assertThat(table).startsWith("id,headline,status,edtf,").endsWith("\r\n");
  }

  private static CSVRecord row(Excerpt excerpt) throws Exception {
    List<CSVRecord> rows =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(text(excerpt)))
            .getRecords();
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  private static String text(Excerpt excerpt) {
    return new String(new Csv().write(excerpt), StandardCharsets.UTF_8);
  }
}
