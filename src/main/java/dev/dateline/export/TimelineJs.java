package dev.dateline.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.export.Sources.Source;
import dev.dateline.store.EventRecord;
import dev.dateline.time.EdtfDate;
import dev.dateline.time.EdtfTime;
import java.time.LocalDate;

/**
 * The JSON of Knight Lab's TimelineJS. It sets texts as HTML, so they are escaped. A month or a
 * year stays one; what isn't exact shows its EDTF in place of the days that it may touch. An event
 * without any day can't be placed and is left out.
 */
public final class TimelineJs implements Format {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  @Override
  public byte[] write(Excerpt excerpt) {
    ObjectNode root = NODES.objectNode();
    root.putObject("title")
        .putObject("text")
        .put("headline", Html.text(Plain.line(excerpt.timeline().title())));
    ArrayNode events = root.putArray("events");
    excerpt.events().stream()
        .filter(event -> Times.first(event) != null)
        .forEach(event -> events.add(slide(event)));
    return Json.bytes(root);
  }

  private static ObjectNode slide(EventRecord event) {
    ObjectNode slide = NODES.objectNode();
    slide.put("unique_id", event.id().toString());
    EdtfTime clock = Times.clock(event);
    EdtfDate exact = Times.exact(event);
    if (clock != null) {
      ObjectNode date = day(clock.day());
      date.put("hour", clock.time().getHour()).put("minute", clock.time().getMinute());
      slide.set("start_date", date);
    } else if (exact != null) {
      slide.set("start_date", date(exact));
    } else {
      slide.set("start_date", day(Times.first(event)));
      LocalDate last = Times.last(event);
      if (last != null && !last.equals(Times.first(event))) {
        slide.set("end_date", day(last));
      }
      slide.put("display_date", Html.text(Times.edtf(event)));
    }
    slide.put("group", event.status());
    slide
        .putObject("text")
        .put("headline", Html.text(Plain.line(event.headline())))
        .put("text", paragraphs(event));
    return slide;
  }

  private static ObjectNode date(EdtfDate exact) {
    ObjectNode date = NODES.objectNode().put("year", Integer.parseInt(exact.year()));
    if (exact.month() != null) {
      date.put("month", Integer.parseInt(exact.month()));
    }
    if (exact.day() != null) {
      date.put("day", Integer.parseInt(exact.day()));
    }
    return date;
  }

  private static ObjectNode day(LocalDate day) {
    return NODES
        .objectNode()
        .put("year", day.getYear())
        .put("month", day.getMonthValue())
        .put("day", day.getDayOfMonth());
  }

  private static String paragraphs(EventRecord event) {
    StringBuilder html = new StringBuilder();
    for (Source source : Sources.of(event)) {
      if (source.quote() != null) {
        html.append("<blockquote>").append(Html.text(source.quote())).append("</blockquote>");
      }
      String caption = source.caption().isEmpty() ? "source" : source.caption();
      html.append("<p>").append(Html.link(source.url(), caption)).append("</p>");
    }
    return html.toString();
  }
}
