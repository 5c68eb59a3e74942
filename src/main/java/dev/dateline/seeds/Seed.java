package dev.dateline.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.ingest.JsonForm;
import dev.dateline.ingest.Limits;
import dev.dateline.ingest.Submission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document of the folder of seeds: {@code NAME.json} with its metadata, the fields of the API's
 * document without {@code text}, and {@code NAME.txt} with its text.
 *
 * @param timeline slug of the timeline that it goes to
 * @param timelineTitle title of that timeline
 * @param submission the document
 */
record Seed(String name, String timeline, String timelineTitle, Submission submission) {

  private static final String METADATA = ".json";
  private static final String EXPECTED = ".timeline.json";

  /** All seeds of a folder, by name; none where there is no such folder. */
  static List<Seed> in(Path folder, ObjectMapper mapper, Limits limits) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(METADATA) && !name.endsWith(EXPECTED))
          .sorted()
          .map(name -> name.substring(0, name.length() - METADATA.length()))
          .map(name -> read(folder, name, mapper, limits))
          .toList();
    }
  }

  private static Seed read(Path folder, String name, ObjectMapper mapper, Limits limits) {
    try {
      JsonNode metadata = mapper.readTree(Files.readAllBytes(folder.resolve(name + METADATA)));
      ObjectNode document = metadata.get("document").deepCopy();
      document.put("text", Files.readString(folder.resolve(name + ".txt")));
      JsonNode timeline = metadata.get("timeline");
      return new Seed(
          name,
          timeline.get("slug").asText(),
          timeline.get("title").asText(),
          Submission.of(new JsonForm(document), limits));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
