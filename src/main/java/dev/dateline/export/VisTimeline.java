package dev.dateline.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.export.Sources.Source;
import dev.dateline.store.EventRecord;
import dev.dateline.time.EdtfTime;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Items for vis-timeline, as its {@code DataSet} takes them. It sets contents and titles as HTML,
 * so they are escaped. A day is a box, all else a range up to the day after its last; an event
 * without any day can't be placed and is left out.
 */
public final class VisTimeline implements Format {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  @Override
  public byte[] write(Excerpt excerpt) {
    ArrayNode items = NODES.arrayNode();
    excerpt.events().stream()
        .filter(event -> Times.first(event) != null)
        .forEach(event -> items.add(item(event)));
    return Json.bytes(items);
  }

  private static ObjectNode item(EventRecord event) {
    ObjectNode item = NODES.objectNode();
    item.put("id", event.id().toString());
    item.put("content", Html.text(Plain.line(event.headline())));
    item.put("title", Html.text(tooltip(event)));
    item.put("className", "dateline-" + event.status());
    EdtfTime clock = Times.clock(event);
    LocalDate last = Times.last(event);
    if (clock != null) {
      item.put("start", clock.toString());
    } else {
      item.put("start", day(Times.first(event)));
    }
    if (Times.isOneDay(event) || last == null) {
      item.put("type", "box");
    } else {
      item.put("type", "range").put("end", day(last.plusDays(1)));
    }
    return item;
  }

  private static String tooltip(EventRecord event) {
    String quote =
        Sources.of(event).stream()
            .map(Source::quote)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse("");
    return Times.edtf(event) + " · " + event.status() + (quote.isEmpty() ? "" : " · " + quote);
  }

  /** JavaScript wants a sign and six digits for years that haven't four. */
  private static String day(LocalDate day) {
    int year = day.getYear();
    String digits = Integer.toString(Math.abs(year));
    return year >= 0 && year <= 9999
        ? day.toString()
        : (year < 0 ? "-" : "+")
            + "0".repeat(Math.max(0, 6 - digits.length()))
            + digits
            + day.toString().substring(day.toString().length() - 6);
  }
}
