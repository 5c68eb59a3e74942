package dev.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged survives kill -9: the packaged service, as a process of its own. */
@Timeout(300)
class DurabilityIT {

  private static final int KILLS = 3;
  private static final Pattern ADDED = Pattern.compile("\"status\":201,\"id\":\"([0-9a-f-]{36})\"");

  @TempDir Path folder;

  private Process service;
  private int port;

  @AfterEach
  void stop() throws Exception {
    if (service != null) {
      service.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
    }
  }

  @Test
  void everyAcknowledgedDocumentIsFoundAfterAKill() throws Exception {
    start();
    assertThat(call("POST", "/timelines", "{\"slug\":\"t\"}")).isEqualTo(201);
    List<String> acknowledged = Collections.synchronizedList(new ArrayList<>());
    for (int kill = 0; kill < KILLS; kill++) {
      int before = acknowledged.size();
      Thread client = new Thread(stream("kill " + kill, acknowledged));
      client.start();
      while (acknowledged.size() < before + 40) {
        Thread.sleep(10);
      }
      service.destroyForcibly().waitFor();
      client.join();
      start();
      for (String id : List.copyOf(acknowledged)) {
        assertThat(call("GET", "/documents/" + id, null)).as(id).isEqualTo(200);
      }
    }
  }

  /** Sends documents until the service is gone, and notes which of them it has acknowledged. */
  private Runnable stream(String salt, List<String> acknowledged) {
    return () -> {
      try {
        HttpURLConnection connection = open("/timelines/t/documents");
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", "application/x-ndjson");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
          lines.append(
              "{\"publishedAt\":\"2022-05-13\",\"text\":\"Ada Byron met Bob Carr on Friday, ");
          lines.append(salt).append(", ").append(i).append(".\"}\n");
        }
        byte[] body = lines.toString().getBytes(StandardCharsets.UTF_8);
        connection.setFixedLengthStreamingMode(body.length);
        try (OutputStream out = connection.getOutputStream()) {
          out.write(body);
        }
        try (BufferedReader in =
            new BufferedReader(
                new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
          for (String line = in.readLine(); line != null; line = in.readLine()) {
            Matcher added = ADDED.matcher(line);
            if (added.find()) {
              acknowledged.add(added.group(1));
            }
          }
        }
      } catch (IOException e) {
        // The service was killed, as it should be.
      }
    };
  }

  private void start() throws Exception {
    if (port == 0) {
      try (ServerSocket socket = new ServerSocket(0)) {
        port = socket.getLocalPort();
      }
    }
    File jar =
        new File(System.getProperty("dateline.build", "target"), "quarkus-app/quarkus-run.jar");
    assertThat(jar).as("the packaged service").exists();
    service =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dquarkus.http.port=" + port,
                "-jar",
                jar.getAbsolutePath())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("service.log").toFile())
            .start();
    while (!isReady()) {
      assertThat(service.isAlive()).as("the service runs; its log is in " + folder).isTrue();
      Thread.sleep(100);
    }
  }

  private boolean isReady() {
    try {
      return call("GET", "/timelines", null) == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private int call(String method, String path, String body) throws IOException {
    HttpURLConnection connection = open(path);
    connection.setRequestMethod(method);
    if (body != null) {
      connection.setDoOutput(true);
      connection.setRequestProperty("Content-Type", "application/json");
      connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
    int status = connection.getResponseCode();
    try (InputStream in =
        status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
      if (in != null) {
        in.readAllBytes();
      }
    }
    return status;
  }

  private HttpURLConnection open(String path) throws IOException {
    return (HttpURLConnection)
        new URL("http://127.0.0.1:" + port + "/api/v1" + path).openConnection();
  }
}
