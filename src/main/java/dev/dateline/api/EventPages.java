package dev.dateline.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.export.Excerpt;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** A page of events in the bytes of a format. */
@Singleton
final class EventPages {

  private final ObjectMapper mapper;
  private final Ndjson ndjson;

  EventPages(ObjectMapper mapper, Ndjson ndjson) {
    this.mapper = mapper;
    this.ndjson = ndjson;
  }

  /**
   * @param count how many events all pages have, or null where nobody asks
   */
  byte[] write(EventFormat format, Excerpt excerpt, Long count) {
    return switch (format) {
      case JSON -> json(new Page<>(views(excerpt), excerpt.next(), count));
      case NDJSON -> lines(views(excerpt));
      default -> format.format().write(excerpt);
    };
  }

  private static List<TimelineEventView> views(Excerpt excerpt) {
    return excerpt.events().stream().map(TimelineEventView::of).toList();
  }

  private byte[] json(Object view) {
    try {
      return mapper.writeValueAsBytes(view);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] lines(List<?> views) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    views.forEach(view -> lines.writeBytes(ndjson.line(view)));
    return lines.toByteArray();
  }
}
