package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What bodies may take up: each by itself, and large ones together. */
class BodiesTest {

  private static final int MOST = 4 * Bodies.SMALL;

  private static final Limits LIMITS = new TestLimits(MOST, 0, 2);
  private final Bodies bodies = new Bodies(new Admission(LIMITS), LIMITS, 0);

  @ParameterizedTest
  @ValueSource(
      ints = {0, 1, Bodies.SMALL - 1, Bodies.SMALL, Bodies.SMALL + 1, 2 * Bodies.SMALL, MOST})
  void aBodyIsReadAsItIs(int length) throws IOException {
    byte[] sent = new byte[length];
    for (int i = 0; i < length; i++) {
      sent[i] = (byte) (i * 31 >> 3);
    }
    try (Body body = bodies.read(new ByteArrayInputStream(sent))) {
      assertThat(body.bytes()).isEqualTo(sent);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {10, Bodies.SMALL, MOST})
  void oneByteTooManyIsRefused(int most) {
    assertThatThrownBy(() -> bodies.read(zeros(most + 1), most))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.TOO_LARGE));
  }

  @Test
  void largeBodiesShareTheRoomAndSmallOnesNeedNone() throws IOException {
    try (Body large = bodies.read(zeros(MOST))) {
      assertThatThrownBy(() -> bodies.read(zeros(MOST)))
          .isInstanceOfSatisfying(
              Refusal.class,
              refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.UNAVAILABLE));
      bodies.read(zeros(Bodies.SMALL - 1)).close();
      assertThat(large.bytes()).hasSize(MOST);
    }
    bodies.read(zeros(MOST)).close();
  }

  @Test
  void aBodyThatBreaksOffGivesItsRoomBack() throws IOException {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }
        };
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> bodies.read(new SequenceInputStream(zeros(MOST - 1), broken)))
          .hasMessage("gone");
    }
    bodies.read(zeros(MOST)).close();
  }

  private static InputStream zeros(int count) {
    return new ByteArrayInputStream(new byte[count]);
  }
}
