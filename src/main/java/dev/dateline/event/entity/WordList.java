package dev.dateline.event.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A list of words kept as a resource beside this class: white space parts them, # a remark. */
final class WordList {

  private WordList() {}

  static Set<String> read(String name) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                WordList.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.trim().split("\\s+")))
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
