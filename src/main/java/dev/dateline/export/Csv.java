package dev.dateline.export;

import dev.dateline.export.Sources.Source;
import dev.dateline.store.EventRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table (RFC 4180), an event a row with its best source. A cell that a spreadsheet would take for
 * a formula gets an apostrophe before it, as OWASP advises against CSV injection.
 */
public final class Csv implements Format {

  private static final CSVFormat TABLE =
      CSVFormat.RFC4180
          .builder()
          .setHeader(
              "id",
              "headline",
              "status",
              "edtf",
              "earliest",
              "latest",
              "granularity",
              "participants",
              "places",
              "sources",
              "confidence",
              "salience",
              "quote",
              "title",
              "publisher",
              "published",
              "url",
              "updated")
          .get();

  /** The last four are the full-width forms, which spreadsheets in East Asia take, too. */
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  @Override
  public byte[] write(Excerpt excerpt) {
    StringBuilder table = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(table, TABLE)) {
      for (EventRecord event : excerpt.events()) {
        printer.printRecord(row(event).stream().map(Csv::cell).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> row(EventRecord event) {
    Source source =
        Sources.of(event).stream()
            .findFirst()
            .orElseGet(() -> new Source(null, null, null, null, null));
    boolean dated = event.time().when() != null;
    return List.of(
        event.id().toString(),
        Plain.text(event.headline()),
        event.status(),
        Times.edtf(event),
        day(dated ? event.time().when().earliest() : null),
        day(dated ? event.time().when().latest() : null),
        dated ? event.time().when().granularity().label() : "",
        Sources.names(event.participants()),
        Sources.names(event.places()),
        Integer.toString(event.sources()),
        share(event.confidence()),
        share(event.salience()),
        Plain.text(source.quote()),
        Plain.text(source.title()),
        Plain.text(source.publisher()),
        Plain.text(source.published()),
        Plain.text(source.url()),
        event.updatedAt().toString());
  }

  private static String cell(String value) {
    return !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
  }

  private static String day(LocalDate day) {
    return day == null ? "" : day.toString();
  }

  /** As exactly as the JSON has it. */
  private static String share(double share) {
    return Double.toString(Math.round(share * 1000) / 1000.0);
  }
}
