package org.warmledger.launchers;

import java.util.List;
import java.util.Map;
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

  /** What a shell makes of whoever was ended by a signal: 128 and its number. */
  private static final Map<Integer, String> ENDED_BY_OTHERS =
      Map.of(
          128 + 9,
              "killed from outside (signal 9: by somebody, or by the system for want of memory)",
          128 + 15, "told to end from outside (signal 15)");

  private LastWord() {}

  /** Whoever was ended by others had no time to say anything: what it wrote before isn't why. */
  static String of(int status, List<String> lines) {
    var byOthers = ENDED_BY_OTHERS.get(status);
    return byOthers == null ? in(lines) : byOthers;
  }

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
