package dev.dateline.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.ingest.ProblemType;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Set;

/**
 * Any site may read, as the widget on a stranger's page does; from a browser only the service's own
 * pages may write. The framework's CORS filter can't tell the two apart: it binds methods for the
 * service's own pages too.
 */
@Singleton
final class CrossOrigin {

  private static final int BEFORE_ROUTES = 300;
  private static final Set<HttpMethod> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private final ObjectMapper mapper;

  CrossOrigin(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  void register(@Observes Filters filters) {
    filters.register(this::filter, BEFORE_ROUTES);
  }

  private void filter(RoutingContext context) {
    HttpServerRequest request = context.request();
    HttpServerResponse response = context.response();
    if (!SAFE.contains(request.method())) {
      String origin = request.getHeader(HttpHeaders.ORIGIN);
      if (origin == null || isOwn(origin, request)) {
        context.next();
      } else {
        refuse(response);
      }
      return;
    }
    // To everyone, not only to who names an origin: a cache may hand the answer on.
    response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    response.putHeader(
        HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "ETag, Link, Location, X-Total-Count");
    if (request.method() == HttpMethod.OPTIONS
        && request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD)) {
      response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD");
      response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Accept, If-None-Match");
      response.putHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
      response.setStatusCode(204).end();
      return;
    }
    context.next();
  }

  private static boolean isOwn(String origin, HttpServerRequest request) {
    int scheme = origin.indexOf("://");
    return scheme > 0
        && request.authority() != null
        && origin
            .substring(scheme + 3)
            .toLowerCase(Locale.ROOT)
            .equals(request.authority().toString().toLowerCase(Locale.ROOT));
  }

  private void refuse(HttpServerResponse response) {
    ProblemView problem =
        ProblemView.of(ProblemType.FORBIDDEN, "Pages of another site may read, but not write.");
    try {
      response
          .setStatusCode(problem.status())
          .putHeader(HttpHeaders.CONTENT_TYPE, ProblemView.MEDIA_TYPE)
          .end(mapper.writeValueAsString(problem));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
