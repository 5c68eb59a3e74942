package dev.dateline.web;

import com.microsoft.playwright.BrowserType;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser that the tests drive: one that this machine has, or else Debian's, which is then
 * installed. Playwright's own download is not used: it isn't signed by anyone that a Debian machine
 * already trusts.
 */
final class Chromium {

  /** Names a browser to use before any other. */
  static final String ENVIRONMENT = "DATELINE_CHROMIUM";

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private static final String MISSING =
      "The browser tests need Chromium: install it (Debian: apt-get install chromium)"
          + " or set "
          + ENVIRONMENT
          + " to a Chromium or Chrome executable.";

  private Chromium() {}

  /** For {@code Playwright.create}: the browser is ours to find, there is nothing to download. */
  static Map<String, String> playwrightEnvironment() {
    return Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
  }

  /** Flags that make Chromium start on any machine (root, no GPU) and call nobody. */
  static BrowserType.LaunchOptions launchOptions() {
    return new BrowserType.LaunchOptions()
        .setExecutablePath(executable())
        .setHeadless(true)
        .setArgs(
            List.of(
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
  }

  /**
   * The browser's executable, installed if need be.
   *
   * @throws IllegalStateException with one line that says what to install, where there is none and
   *     none can be installed
   */
  static Path executable() {
    return found()
        .or(
            () -> {
              install();
              return found();
            })
        .orElseThrow(() -> new IllegalStateException(MISSING));
  }

  private static Optional<Path> found() {
    String chosen = System.getenv(ENVIRONMENT);
    if (chosen != null && !chosen.isBlank()) {
      return Optional.of(Path.of(chosen));
    }
    return NAMES.stream().flatMap(Chromium::onPath).findFirst();
  }

  private static Stream<Path> onPath(String name) {
    String path = System.getenv().getOrDefault("PATH", "/usr/bin");
    return Stream.of(path.split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable);
  }

  /** Quiet where it can't: the caller finds no browser then, and says what to do. */
  private static void install() {
    if (onPath("apt-get").findAny().isEmpty()) {
      return;
    }
    System.out.println("No Chromium found: installing Debian's (apt-get install chromium) …");
    String apt = "apt-get -qq -o DPkg::Lock::Timeout=300 ";
    String script =
        "export DEBIAN_FRONTEND=noninteractive; "
            + apt
            + "update && "
            + apt
            + "install -y --no-install-recommends chromium";
    boolean root = "root".equals(System.getProperty("user.name"));
    List<String> command =
        root ? List.of("sh", "-c", script) : List.of("sudo", "-n", "sh", "-c", script);
    try {
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      if (!root) {
        return; // no sudo here
      }
      throw new UncheckedIOException(e);
    }
  }
}
