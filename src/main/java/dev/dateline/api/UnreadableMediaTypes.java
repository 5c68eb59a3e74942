package dev.dateline.api;

import dev.dateline.ingest.ProblemType;
import dev.dateline.ingest.Refusal;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a Content-Type that is none, such as "json", before the framework stumbles over it. */
public final class UnreadableMediaTypes {

  @ServerRequestFilter(preMatching = true)
  void check(ContainerRequestContext request) {
    String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
    if (type == null) {
      return;
    }
    try {
      MediaType.valueOf(type);
    } catch (IllegalArgumentException e) {
      throw new Refusal(
          ProblemType.UNSUPPORTED_MEDIA_TYPE,
          "Content-Type must be a media type such as application/json.");
    }
  }
}
