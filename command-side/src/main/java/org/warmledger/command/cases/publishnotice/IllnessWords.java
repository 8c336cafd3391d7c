package org.warmledger.command.cases.publishnotice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Words that tell an illness or a disability: one a line in {@code checks/illness-words.txt}. */
final class IllnessWords {

  private static final List<String> ALL = read();

  private IllnessWords() {}

  /** Whether the text, in lower case, tells an illness. */
  static boolean occurIn(String text) {
    return ALL.stream().anyMatch(text::contains);
  }

  static List<String> all() {
    return ALL;
  }

  private static List<String> read() {
    try (InputStream words = IllnessWords.class.getResourceAsStream("/checks/illness-words.txt")) {
      return new String(Objects.requireNonNull(words).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.strip().toLowerCase(Locale.ROOT))
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
