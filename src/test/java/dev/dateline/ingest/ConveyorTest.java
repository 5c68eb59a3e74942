package dev.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ConveyorTest {

  private static final Limits LIMITS = new TestLimits(100, 200, 1);

  private final Conveyor conveyor = new Conveyor(new Admission(LIMITS), LIMITS);

  @AfterEach
  void stop() {
    conveyor.stop();
  }

  @Test
  void keepsTheOrderWhateverTheWorkTakes() throws IOException {
    List<Long> taken = new ArrayList<>();
    conveyor.carry(
        lines(500),
        8,
        line -> {
          if (line.number() % 7 == 0) {
            Thread.yield();
          }
          return line.number();
        },
        taken::addAll);
    assertThat(taken).isEqualTo(IntStream.rangeClosed(1, 500).mapToObj(Long::valueOf).toList());
  }

  @Test
  void readsNoFurtherAheadThanItMay() throws IOException {
    AtomicInteger read = new AtomicInteger();
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return read.getAndIncrement() % 10 == 9 ? '\n' : 'x';
          }

          @Override
          public int read(byte[] into, int offset, int length) {
            int most = Math.min(length, 10);
            for (int i = 0; i < most; i++) {
              into[offset + i] = (byte) read();
            }
            return most;
          }
        };
    AtomicInteger taken = new AtomicInteger();
    assertThatThrownBy(
            () ->
                conveyor.carry(
                    endless,
                    4,
                    line -> line.bytes().length,
                    results -> {
                      if (taken.addAndGet(results.size()) > 50) {
                        throw new IOException("enough");
                      }
                    }))
        .hasMessage("enough");
    // What was taken, the window, the lines that wait, and one that waits for room.
    assertThat(read.get()).isLessThan(10 * (taken.get() + 4 + LIMITS.streamAheadBytes() / 10 + 2));
  }

  @Test
  void aStreamThatBreaksIsTold() {
    List<Long> taken = new ArrayList<>();
    InputStream broken =
        new InputStream() {
          private final InputStream first = new ByteArrayInputStream("a\nb\nhalf".getBytes(UTF_8));

          @Override
          public int read() throws IOException {
            int next = first.read();
            if (next < 0) {
              throw new IOException("gone");
            }
            return next;
          }

          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            into[offset] = (byte) read();
            return 1;
          }
        };
    assertThatThrownBy(() -> conveyor.carry(broken, 4, Line::number, taken::addAll))
        .hasMessage("gone");
    assertThat(taken).doesNotContain(3L);
  }

  @Test
  void oneStreamTooManyIsRefusedAndLaterOnesAreTaken() throws IOException {
    assertThatThrownBy(
            () ->
                conveyor.carry(
                    lines(1),
                    4,
                    Line::number,
                    results -> conveyor.carry(lines(1), 4, Line::number, more -> {})))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.UNAVAILABLE));

    List<Long> taken = new ArrayList<>();
    conveyor.carry(lines(1), 4, Line::number, taken::addAll);
    assertThat(taken).containsExactly(1L);
  }

  private static InputStream lines(int count) {
    return new ByteArrayInputStream("line\n".repeat(count).getBytes(UTF_8));
  }
}
