package dev.dateline.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonMappingException;
import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whose fault a failure is: that of clients must not fill the log, ours must not hide. */
class FaultTest {

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(Fault.CLIENT, new IOException("Read timed out")),
        Arguments.of(
            Fault.CLIENT, new IOException("Failed to write", new IOException("has been closed"))),
        Arguments.of(Fault.CLIENT, new IOException(new NumberFormatException("chunk size"))),
        Arguments.of(Fault.CLIENT, new SocketException("Connection reset")),
        Arguments.of(Fault.CLIENT, new HttpClosedException("Connection was closed")),
        Arguments.of(Fault.LOAD, wrapped(new SQLTransientConnectionException("busy"))),
        Arguments.of(Fault.LOAD, wrapped(new SQLException("Sorry, acquisition timeout!"))),
        Arguments.of(
            Fault.SERVICE, wrapped(new SQLException("I/O error", new SocketException("reset")))),
        Arguments.of(
            Fault.SERVICE, new UncheckedIOException(new JsonMappingException(null, "no writer"))),
        Arguments.of(Fault.SERVICE, new NullPointerException()));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void isFoundByTheFirstCauseThatTells(Fault fault, Throwable failure) {
    assertThat(Fault.of(failure)).isEqualTo(fault);
  }

  private static RuntimeException wrapped(Exception cause) {
    return new IllegalStateException("could not be stored", cause);
  }
}
