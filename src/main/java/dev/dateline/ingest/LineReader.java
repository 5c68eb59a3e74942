package dev.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream of bytes into lines, whatever their length, in bounded memory. */
final class LineReader {

  private final InputStream stream;
  private final int longest;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;
  private long number;

  LineReader(InputStream stream, int longest) {
    this.stream = stream;
    this.longest = longest;
  }

  /** The next line that isn't blank, or null at the end of the stream. */
  Line next() throws IOException {
    while (true) {
      byte[] line = new byte[0];
      int length = 0;
      boolean tooLong = false;
      boolean any = false;
      boolean ended = false;
      while (!ended && fill()) {
        any = true;
        int end = from;
        while (end < to && buffer[end] != '\n') {
          end++;
        }
        ended = end < to;
        int more = end - from;
        tooLong |= more > longest - length;
        if (!tooLong) {
          if (length + more > line.length) {
            line = Arrays.copyOf(line, ended ? length + more : Math.max(length + more, length * 2));
          }
          System.arraycopy(buffer, from, line, length, more);
          length += more;
        } else {
          line = new byte[0];
        }
        from = ended ? end + 1 : end;
      }
      if (!any) {
        return null;
      }
      number++;
      if (tooLong) {
        return new Line(number, null);
      }
      if (!isBlank(line, length)) {
        return new Line(number, length == line.length ? line : Arrays.copyOf(line, length));
      }
    }
  }

  private boolean fill() throws IOException {
    if (from == to) {
      from = 0;
      to = Math.max(0, stream.read(buffer));
    }
    return from < to;
  }

  private static boolean isBlank(byte[] line, int length) {
    for (int i = 0; i < length; i++) {
      if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
        return false;
      }
    }
    return true;
  }
}
