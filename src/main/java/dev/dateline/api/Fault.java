package dev.dateline.api;

import com.fasterxml.jackson.core.JacksonException;
import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientException;

/** Whose fault it is that a request failed in a way that nobody refused. */
enum Fault {

  /** The client went away, fell silent, or broke the rules of HTTP in the middle of its request. */
  CLIENT,

  /** There is more to do than can be done: a lock or a connection was waited for in vain. */
  LOAD,

  /** Ours: somebody should look into it. */
  SERVICE;

  /** What the connection pool says; it has no exception of its own for it. */
  private static final String NO_CONNECTION = "acquisition timeout";

  /**
   * Judges by the first exception in the chain of causes that tells: a database connection that
   * breaks is an I/O error, too, but none of the client's.
   */
  static Fault of(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException) {
        String message = String.valueOf(cause.getMessage());
        boolean load = cause instanceof SQLTransientException || message.contains(NO_CONNECTION);
        return load ? LOAD : SERVICE;
      }
      if (cause instanceof JacksonException) {
        return SERVICE; // its exceptions are I/O errors, too; what clients send is read elsewhere
      }
      if (cause instanceof IOException || cause instanceof HttpClosedException) {
        return CLIENT; // a request does no other input and output than with its client
      }
    }
    return SERVICE;
  }
}
