package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What the README shows is what the service answers: each command of its {@code console} blocks is
 * run, in order, against a service with the seeds loaded. {@code -Ddateline.readme.update=true}
 * writes the answers into it instead.
 */
@QuarkusTest
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final String SHOWN = "http://127.0.0.1:8080";
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");

  /** How a line of a command ends that goes on in the next. */
  private static final Pattern UNFINISHED = Pattern.compile("[\\\\|{,]$");

  @TestHTTPResource("")
  URI service;

  @Test
  void showsWhatTheServiceAnswers() throws Exception {
    assumeTrue(has("curl") && has("jq"), "curl and jq, which the examples use, aren't installed");
    List<String> told = Files.readAllLines(README);

    List<String> seen = answered(told);

    if (Boolean.getBoolean("dateline.readme.update")) {
      Files.write(README, seen);
    } else {
      assertThat(withoutIds(told)).isEqualTo(withoutIds(seen));
    }
  }

  /** The same lines, with each command's output as it is now. */
  private List<String> answered(List<String> lines) throws IOException, InterruptedException {
    List<String> answered = new ArrayList<>();
    boolean console = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("```")) {
        console = line.equals("```console");
      } else if (console && !line.startsWith("$ ")) {
        continue; // an earlier answer
      }
      answered.add(line);
      if (console && line.startsWith("$ ")) {
        StringBuilder command = new StringBuilder(line.substring(2));
        while (UNFINISHED.matcher(lines.get(i)).find()) {
          i++;
          answered.add(lines.get(i));
          command.append('\n').append(lines.get(i));
        }
        answered.addAll(run(command.toString()));
      }
    }
    return answered;
  }

  private List<String> run(String command) throws IOException, InterruptedException {
    String base = service.toString().replaceAll("/$", "");
    Process shell =
        new ProcessBuilder("bash", "-o", "pipefail", "-c", command.replace(SHOWN, base))
            .redirectErrorStream(true)
            .start();
    shell.getOutputStream().close();
    String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(shell.waitFor(60, TimeUnit.SECONDS)).as(command).isTrue();
    assertThat(shell.exitValue()).as("%s%n%s", command, output).isZero();
    return output.replace(base, SHOWN).lines().toList();
  }

  private static String withoutIds(List<String> lines) {
    return ID.matcher(String.join("\n", lines)).replaceAll("<id>");
  }

  private static boolean has(String tool) throws IOException, InterruptedException {
    return new ProcessBuilder("sh", "-c", "command -v " + tool).start().waitFor() == 0;
  }
}
