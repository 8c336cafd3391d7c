package org.warmledger.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What README asks of a newcomer in the first ten minutes.
 *
 * @param sentences of its steps, in their order
 * @param addresses that are asked for from a shell
 */
record FirstTenMinutes(List<String> sentences, List<String> addresses) {

  private static final Pattern STEP = Pattern.compile("[0-9]+\\. .*");
  private static final Pattern CURL = Pattern.compile("curl .* '?http://localhost:8080(\\S+?)'?");

  static FirstTenMinutes read() {
    List<String> steps = new ArrayList<>();
    List<String> asked = new ArrayList<>();
    boolean shell = false;
    for (String line : section()) {
      if (line.startsWith("```")) {
        shell = !shell;
      } else if (shell) {
        Matcher curl = CURL.matcher(line);
        if (curl.matches()) {
          asked.add(curl.group(1));
        }
      } else if (STEP.matcher(line).matches()) {
        steps.add(line.replaceFirst("^[0-9]+\\. ", ""));
      } else if (!line.isBlank()) {
        steps.add(steps.removeLast() + " " + line.strip());
      }
    }
    return new FirstTenMinutes(
        steps.stream().flatMap(step -> Arrays.stream(step.split("(?<=\\.) "))).toList(), asked);
  }

  private static List<String> section() {
    try {
      List<String> lines = Files.readAllLines(root().resolve("README.md"));
      int first = lines.indexOf("## The first ten minutes") + 1;
      return lines.stream().skip(first).takeWhile(line -> !line.startsWith("## ")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file that newcomers are told to drop. */
  static byte[] sample(String kind) {
    try {
      return Files.readAllBytes(
          root().resolve("infra/local/src/main/resources/samples").resolve(kind + ".csv"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From the folder of this module. */
  private static Path root() {
    return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
        .filter(folder -> Files.exists(folder.resolve("README.md")))
        .findFirst()
        .orElseThrow();
  }
}
