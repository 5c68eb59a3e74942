package dev.dateline.seeds;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.extraction.Extraction;
import dev.dateline.ingest.Analysis;
import dev.dateline.ingest.Fingerprint;
import dev.dateline.ingest.Intake;
import dev.dateline.ingest.Limits;
import dev.dateline.store.Documents;
import dev.dateline.store.NewDocument;
import dev.dateline.store.TimelineRecord;
import dev.dateline.store.Timelines;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Gives a new, empty installation something to show. */
@Singleton
final class SeedLoader {

  private static final Logger LOG = Logger.getLogger(SeedLoader.class);

  private final Optional<String> folder;
  private final ObjectMapper mapper;
  private final Limits limits;
  private final Intake intake;
  private final Analysis analysis;
  private final Timelines timelines;
  private final Documents documents;

  SeedLoader(
      @ConfigProperty(name = "dateline.seeds.directory") Optional<String> folder,
      ObjectMapper mapper,
      Limits limits,
      Intake intake,
      Analysis analysis,
      Timelines timelines,
      Documents documents) {
    this.folder = folder;
    this.mapper = mapper;
    this.limits = limits;
    this.intake = intake;
    this.analysis = analysis;
    this.timelines = timelines;
    this.documents = documents;
  }

  /** A seed that can't be read is no reason not to start. */
  void load(@Observes StartupEvent start) {
    if (folder.isEmpty() || !timelines.isEmpty()) {
      return;
    }
    try {
      List<Seed> seeds = Seed.in(Path.of(folder.get()), mapper, limits);
      for (int i = 0; i < seeds.size(); i++) {
        int events = add(seeds.get(i));
        LOG.infof(
            "Seed %d of %d: %s, %d events, on timeline %s",
            i + 1, seeds.size(), seeds.get(i).name(), events, seeds.get(i).timeline());
      }
    } catch (IOException | RuntimeException e) {
      LOG.errorf(e, "The seeds in %s can't be loaded", folder.get());
    }
  }

  private int add(Seed seed) {
    TimelineRecord timeline =
        timelines
            .find(seed.timeline())
            .or(() -> timelines.create(seed.timeline(), seed.timelineTitle()))
            .orElseThrow();
    Extraction extraction = analysis.extract(intake.read(seed.submission()));
    documents.add(
        timeline.id(), List.of(new NewDocument(Fingerprint.of(seed.submission()), extraction)));
    return extraction.events().size();
  }
}
