package dev.dateline.ingest;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;

/**
 * Carries the lines of a stream through work that costs, on all cores, and hands the results on in
 * the order of the lines. Memory is bounded whatever the stream's length: at most {@link
 * Limits#streamAheadBytes()} of lines that wait, and a window of lines in work or done.
 *
 * <p>Lines are read ahead of the answers taken because many clients write their whole request
 * before they read any of the answer; without it both sides would wait for each other.
 */
@Singleton
public final class Conveyor {

  private final Admission admission;
  private final Limits limits;
  private final ExecutorService readers = Executors.newCachedThreadPool(named("stream-reader"));
  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(), named("stream-worker"));

  Conveyor(Admission admission, Limits limits) {
    this.admission = admission;
    this.limits = limits;
  }

  @PreDestroy
  void stop() {
    readers.shutdownNow();
    workers.shutdownNow();
  }

  /** Takes results, in order: all that are ready when it is called, at least one. */
  @FunctionalInterface
  public interface Sink<T> {
    void take(List<T> results) throws IOException;
  }

  /**
   * Returns when the stream has ended and everything was handed on.
   *
   * @param stream its end is the end of the work; closing stays with the caller
   * @param window how many lines may be in work or done at once
   * @param work called on several threads at once; must not throw
   * @param sink called on the calling thread
   * @throws IOException if the stream or the sink fails; all work on it has then stopped
   * @throws Refusal if too many bodies and streams are read just now; nothing was read then
   */
  public <T> void carry(InputStream stream, int window, Function<Line, T> work, Sink<T> sink)
      throws IOException {
    Queue<Future<T>> inWork = new ArrayDeque<>();
    try (Admission.Place place = admission.enter();
        ReadAhead ahead =
            new ReadAhead(
                new LineReader(stream, limits.requestBytes()),
                limits.streamAheadBytes(),
                readers)) {
      while (fill(inWork, window, ahead, work)) {
        sink.take(ready(inWork));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      inWork.forEach(future -> future.cancel(false));
    }
  }

  /** Waits for a line only when there is nothing else to do; false at the end of it all. */
  private <T> boolean fill(
      Queue<Future<T>> inWork, int window, ReadAhead ahead, Function<Line, T> work)
      throws IOException, InterruptedException {
    while (inWork.size() < window) {
      Line line = inWork.isEmpty() ? ahead.take() : ahead.poll();
      if (line == null) {
        break;
      }
      inWork.add(workers.submit(() -> work.apply(line)));
    }
    return !inWork.isEmpty();
  }

  private static <T> List<T> ready(Queue<Future<T>> inWork) throws InterruptedException {
    List<T> results = new ArrayList<>();
    do {
      try {
        results.add(inWork.remove().get());
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    } while (!inWork.isEmpty() && inWork.peek().isDone());
    return results;
  }

  private static ThreadFactory named(String name) {
    return task -> {
      Thread thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
  }
}
