package dev.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {

  @Test
  void numbersLinesAndLeavesBlankOnesOut() throws IOException {
    assertThat(read("a\n\n  \r\nb\r\nc", 100)).containsExactly("1:a", "4:b\r", "5:c");
  }

  @Test
  void nothingHoldsNoLine() throws IOException {
    assertThat(read("", 100)).isEmpty();
    assertThat(read("\n\n", 100)).isEmpty();
  }

  @Test
  void skipsALineThatIsTooLong() throws IOException {
    assertThat(read("abc\nabcd\nab", 3)).containsExactly("1:abc", "2:too long", "3:ab");
    assertThat(read("x".repeat(1 << 20) + "\nab", 3)).containsExactly("1:too long", "2:ab");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 65_535, 65_536, 65_537, 200_000})
  void joinsWhatArrivesInPieces(int piece) throws IOException {
    String line = "é".repeat(70_000);
    assertThat(read(new Pieces((line + "\n" + line).getBytes(UTF_8), piece), 1 << 20))
        .containsExactly("1:" + line, "2:" + line);
  }

  private static List<String> read(String text, int longest) throws IOException {
    return read(new ByteArrayInputStream(text.getBytes(UTF_8)), longest);
  }

  private static List<String> read(InputStream stream, int longest) throws IOException {
    LineReader reader = new LineReader(stream, longest);
    List<String> lines = new ArrayList<>();
    for (Line line = reader.next(); line != null; line = reader.next()) {
      lines.add(
          line.number()
              + ":"
              + (line.bytes() == null ? "too long" : new String(line.bytes(), UTF_8)));
    }
    return lines;
  }

  /** Gives at most so many bytes at once, as networks do. */
  private static final class Pieces extends ByteArrayInputStream {

    private final int most;

    Pieces(byte[] bytes, int most) {
      super(bytes);
      this.most = most;
    }

    @Override
    public synchronized int read(byte[] into, int offset, int length) {
      return super.read(into, offset, Math.min(most, length));
    }
  }
}
