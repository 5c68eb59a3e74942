package dev.dateline.ingest;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

/** Lines read on a thread of their own, up to a number of bytes ahead of whoever takes them. */
final class ReadAhead implements AutoCloseable {

  private static final Line END = new Line(-1, null);

  private final LineReader lines;
  private final int most;
  private final Semaphore room;
  private final BlockingQueue<Line> waiting = new LinkedBlockingQueue<>();
  private final Future<?> reading;
  private volatile Exception failure;
  private boolean ended;

  ReadAhead(LineReader lines, int most, ExecutorService readers) {
    this.lines = lines;
    this.most = most;
    this.room = new Semaphore(most);
    this.reading = readers.submit(this::read);
  }

  /** Waits for the next line; null at the end. */
  Line take() throws IOException, InterruptedException {
    return ended ? null : released(waiting.take());
  }

  /** The next line if there is one already, else null. */
  Line poll() throws IOException {
    Line line = ended ? null : waiting.poll();
    return line == null ? null : released(line);
  }

  /** Stops reading. */
  @Override
  public void close() {
    reading.cancel(true);
  }

  private Line released(Line line) throws IOException {
    if (line != END) {
      room.release(cost(line));
      return line;
    }
    ended = true;
    if (failure instanceof RuntimeException bug) {
      throw bug;
    }
    if (failure != null) {
      throw (IOException) failure;
    }
    return null;
  }

  private void read() {
    try {
      for (Line line = lines.next(); line != null; line = lines.next()) {
        room.acquire(cost(line));
        waiting.add(line);
      }
    } catch (IOException | RuntimeException e) {
      failure = e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      waiting.add(END);
    }
  }

  /** A line longer than all the room there is must still pass. */
  private int cost(Line line) {
    return Math.min(line.weight(), most);
  }
}
