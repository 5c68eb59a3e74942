package dev.dateline.api;

import dev.dateline.ingest.ProblemType;
import dev.dateline.ingest.Refusal;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every error as a problem; none ever shows a stack trace. */
public final class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  @ServerExceptionMapper
  Response refusal(Refusal refusal) {
    return answer(ProblemView.of(refusal));
  }

  /** What the framework itself refuses: unknown paths, methods, media types. */
  @ServerExceptionMapper
  Response framework(WebApplicationException e) {
    Response had = e.getResponse();
    if (had.getStatus() < 400) {
      return had;
    }
    Response.ResponseBuilder answer = Response.fromResponse(answer(problem(had.getStatus())));
    String allow = had.getHeaderString(HttpHeaders.ALLOW);
    return allow == null ? answer.build() : answer.header(HttpHeaders.ALLOW, allow).build();
  }

  @ServerExceptionMapper
  Response unexpected(Throwable e, UriInfo uri) {
    return answer(unexpected(e));
  }

  /** Logs what is our fault under a name that the answer gives too. */
  static ProblemView unexpected(Throwable e) {
    return switch (Fault.of(e)) {
      case CLIENT -> {
        LOG.debugf("A client broke off: %s", e.getClass().getName());
        yield ProblemView.of(
            ProblemType.BAD_REQUEST, "The request ended too early, or came too slowly.");
      }
      case LOAD ->
          ProblemView.of(ProblemType.UNAVAILABLE, "Too much at once; try again in a moment.");
      case SERVICE -> {
        String name = UUID.randomUUID().toString();
        LOG.errorf(e, "Unexpected error %s", name);
        yield ProblemView.of(
            ProblemType.INTERNAL, "The service failed; the log tells more under " + name + ".");
      }
    };
  }

  private static ProblemView problem(int status) {
    return switch (status) {
      case 404 -> ProblemView.of(ProblemType.NOT_FOUND, "No resource has this address.");
      case 405 ->
          ProblemView.of(
              ProblemType.METHOD_NOT_ALLOWED, "/q/openapi tells which methods this address has.");
      case 406 ->
          ProblemView.of(ProblemType.NOT_ACCEPTABLE, "Send an Accept header for JSON, or none.");
      case 413 -> ProblemView.of(ProblemType.TOO_LARGE, "Send less at once.");
      case 415 ->
          ProblemView.of(
              ProblemType.UNSUPPORTED_MEDIA_TYPE,
              "Send a Content-Type that this address takes, such as application/json.");
      case 503 -> ProblemView.of(ProblemType.UNAVAILABLE, "Try again in a moment.");
      default ->
          status < 500
              ? ProblemView.of(ProblemType.BAD_REQUEST, "The request could not be read.")
              : ProblemView.of(ProblemType.INTERNAL, "The service failed.");
    };
  }

  private static Response answer(ProblemView problem) {
    Response.ResponseBuilder answer =
        Response.status(problem.status()).type(ProblemView.MEDIA_TYPE).entity(problem);
    if (problem.status() == ProblemType.UNAVAILABLE.status()) {
      answer.header(HttpHeaders.RETRY_AFTER, 1);
    }
    return answer.build();
  }
}
