package dev.dateline.ingest;

import dev.dateline.document.Document;
import dev.dateline.extraction.Extraction;
import dev.dateline.extraction.Extraction.Part;
import dev.dateline.extraction.Extractor;
import dev.dateline.text.EnglishReader;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The one extractor of the service, with its meters. */
@Singleton
@Startup
public final class Analysis {

  private final Extractor extractor = new Extractor(new EnglishReader());
  private final Timer time;
  private final Counter characters;
  private final Counter events;

  Analysis(MeterRegistry meters) {
    time =
        Timer.builder("dateline.extraction")
            .description("Time to extract one document")
            .publishPercentiles(.5, .99)
            .register(meters);
    characters =
        Counter.builder("dateline.extraction.characters")
            .description("Length of the texts extracted, in UTF-16 units")
            .register(meters);
    events =
        Counter.builder("dateline.extraction.events")
            .description("Events found in documents")
            .register(meters);
  }

  /** Everything that a timeline needs of a document. */
  public Extraction extract(Document document) {
    return extract(document, EnumSet.of(Part.MENTIONS, Part.EVENTS));
  }

  /** Reads a document on the calling thread; meant for worker threads, never the event loop. */
  public Extraction extract(Document document, Set<Part> parts) {
    long start = System.nanoTime();
    Extraction extraction = extractor.extract(document, parts);
    time.record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
    characters.increment(document.text().length());
    events.increment(extraction.events().size());
    return extraction;
  }
}
