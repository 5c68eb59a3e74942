package dev.dateline.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Throws away what a client goes on sending after it was answered, say that its body is too large.
 * Most clients read an answer only when they have sent everything: were nobody to take it, they
 * would wait for us and we for them.
 */
@Singleton
final class Leftovers {

  private static final int FIRST = 1000;

  /** Who sends more than this has the connection closed. */
  private static final long MOST = 64L << 20;

  void register(@Observes Filters filters) {
    filters.register(this::watch, FIRST);
  }

  private void watch(RoutingContext context) {
    HttpServerRequest request = context.request();
    context.addEndHandler(
        ended -> {
          if (ended.succeeded() && !request.isEnded()) {
            drain(request);
          }
        });
    context.next();
  }

  private static void drain(HttpServerRequest request) {
    request.exceptionHandler(failure -> {});
    request.endHandler(end -> {});
    request.handler(
        some -> {
          if (request.bytesRead() > MOST) {
            request.connection().close();
          }
        });
    request.resume();
  }
}
