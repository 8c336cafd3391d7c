package org.warmledger.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The modules of the house, as their build files say. */
final class Modules {

  static final Path HOUSE = Path.of("../..");

  private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
  private static final Pattern OURS =
      Pattern.compile(
          "<dependency>\\s*<groupId>org.warmledger</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*"
              + "</dependency>");
  private static final Pattern SAYS = Pattern.compile("<description>([^<]+)</description>");

  private Modules() {}

  /** Folders of the modules, in the order in which they are built. */
  static List<String> all() {
    return MODULE.matcher(pom("")).results().map(found -> found.group(1)).toList();
  }

  static String name(String folder) {
    return folder.substring(folder.lastIndexOf('/') + 1);
  }

  /** The other modules that one is built of. */
  static List<String> builtOf(String folder) {
    return OURS.matcher(pom(folder)).results().map(found -> found.group(1)).toList();
  }

  /** What a module is for. */
  static String says(String folder) {
    return SAYS.matcher(pom(folder))
        .results()
        .findFirst()
        .map((MatchResult found) -> found.group(1))
        .orElseThrow(() -> new IllegalStateException(folder + "/pom.xml has no description"));
  }

  private static String pom(String folder) {
    return text(HOUSE.resolve(folder).resolve("pom.xml"));
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
