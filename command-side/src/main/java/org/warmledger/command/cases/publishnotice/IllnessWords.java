package org.warmledger.command.cases.publishnotice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.warmledger.events.values.Names;

/**
 * Words that tell an illness or a disability: one a line in {@code checks/illness-words.txt}, after
 * a {@code !} those that only sound like one. They are read as names are: blanks, dots, width and
 * traditional characters hide none.
 */
final class IllnessWords {

  private static final String HARMLESS = "!";
  private static final List<String> LINES = read();
  private static final List<String> ALL =
      LINES.stream()
          .filter(Predicate.not(line -> line.startsWith(HARMLESS)))
          .map(Names::folded)
          .toList();
  private static final List<String> ORDINARY =
      LINES.stream()
          .filter(line -> line.startsWith(HARMLESS))
          .map(line -> Names.folded(line.substring(1)))
          .toList();

  private IllnessWords() {}

  /** Whether the text tells an illness, however it is written. */
  static boolean occurIn(String text) {
    String folded = Names.folded(Names.seen(text));
    for (String ordinary : ORDINARY) {
      folded = folded.replace(ordinary, HARMLESS);
    }
    return ALL.stream().anyMatch(folded::contains);
  }

  private static List<String> read() {
    try (InputStream words = IllnessWords.class.getResourceAsStream("/checks/illness-words.txt")) {
      return new String(Objects.requireNonNull(words).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
