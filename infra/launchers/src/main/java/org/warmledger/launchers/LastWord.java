package org.warmledger.launchers;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Of what a server wrote before it ended, the line that says why. */
final class LastWord {
  private static final String DISK_FULL = "No space left on device";

  /** From what tells most to what tells least; of the same kind, the last. */
  private static final List<Pattern> TELLING =
      List.of(
          Pattern.compile("PANIC:|FATAL:|FATAL\\b"),
          Pattern.compile("Caused by: |[a-z]\\w*(\\.\\w+)+(Exception|Error): "),
          Pattern.compile("ERROR|error:"));

  /** They say that it ended, which is known. */
  private static final Pattern SAYS_NOTHING =
      Pattern.compile("exited unexpectedly|died while starting|check the logs");

  private LastWord() {}

  static String in(List<String> lines) {
    var said =
        lines.stream()
            .filter(line -> !line.isBlank() && !SAYS_NOTHING.matcher(line).find())
            .toList();
    if (said.stream().anyMatch(line -> line.contains(DISK_FULL))) {
      return "the disk is full";
    }
    return TELLING.stream()
        .flatMap(telling -> last(said, telling).stream())
        .findFirst()
        .orElse(said.isEmpty() ? "no reason given" : said.getLast())
        .strip();
  }

  private static Optional<String> last(List<String> lines, Pattern telling) {
    return lines.reversed().stream().filter(line -> telling.matcher(line).find()).findFirst();
  }
}
