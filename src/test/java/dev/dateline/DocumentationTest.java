package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.ingest.Limits;
import dev.dateline.ingest.ProblemType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents name is there: classes, files, and the targets of links. */
class DocumentationTest {

  /** Two humps at least: `Sunday` is no class. */
  private static final Pattern CLASS = Pattern.compile("`((?:[A-Z][a-z0-9]+){2,})`");

  private static final Pattern FILE = Pattern.compile("`((?:src|seeds|docker|\\.ci)/[^`*…{\\s]+)`");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?://|#)([^)#\\s]+)");
  private static final Pattern CODE = Pattern.compile("\\{@code ([A-Z]\\w+)\\}");

  private static final Set<String> CLASSES_OF_OTHERS = Set.of("StrictMath", "LoopUnrollLimit");

  private static final Set<String> CLASSES =
      files(Path.of("src"), ".java").stream()
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .collect(Collectors.toSet());

  @Test
  void classesThatDocumentsNameExist() {
    Set<String> missing = new TreeSet<>();
    for (Path document : documents()) {
      found(CLASS, document)
          .filter(name -> !CLASSES.contains(name) && !CLASSES_OF_OTHERS.contains(name))
          .forEach(name -> missing.add(document + ": " + name));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void filesThatDocumentsNameExist() {
    Set<String> missing = new TreeSet<>();
    for (Path document : documents()) {
      found(FILE, document)
          .filter(file -> Files.notExists(Path.of(file)))
          .forEach(file -> missing.add(document + ": " + file));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void linksLeadSomewhere() {
    Set<String> broken = new TreeSet<>();
    for (Path document : documents()) {
      Path folder = document.toAbsolutePath().getParent();
      found(LINK, document)
          .filter(link -> Files.notExists(folder.resolve(link)))
          .forEach(link -> broken.add(document + ": " + link));
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItDoesInWordsThatHold() {
    Set<String> wrong = new TreeSet<>();
    for (Path source : files(Path.of("src/main/java"), ".java")) {
      Path about = source.resolveSibling("package-info.java");
      if (Files.notExists(about)) {
        wrong.add(about.toString());
      }
    }
    for (Path about : files(Path.of("src/main/java"), "package-info.java")) {
      found(CODE, about)
          .filter(name -> !CLASSES.contains(name))
          .forEach(name -> wrong.add(about + ": " + name));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void theTableOfProblemsIsTheOneOfTheService() throws IOException {
    List<String> told =
        Files.readAllLines(Path.of("src/docs/problems.md")).stream()
            .filter(line -> line.startsWith("| `/problems/"))
            .toList();
    assertThat(told)
        .containsExactlyElementsOf(
            Stream.of(ProblemType.values()).map(DocumentationTest::row).toList());
  }

  private static String row(ProblemType type) {
    return "| `%s` | %d | %s | %s | %s |"
        .formatted(type.uri(), type.status(), type.cause(), type.where(), type.remedy());
  }

  @Test
  void everyLimitIsListed() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    for (Method limit : Limits.class.getMethods()) {
      String words = limit.getName().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
      assertThat(readme).contains("| `DATELINE_LIMITS_" + words + "` |");
    }
  }

  private static List<Path> documents() {
    return Stream.of(
            files(Path.of("src/docs"), ".md"),
            List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")))
        .flatMap(List::stream)
        .toList();
  }

  private static Stream<String> found(Pattern pattern, Path file) {
    try {
      List<MatchResult> found = pattern.matcher(Files.readString(file)).results().toList();
      return found.stream().map(match -> match.group(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
