package org.warmledger.command.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every check has a rule, a class that implements it and a test that proves it. */
class CheckCatalogueTest {

  private static final List<Path> SOURCES =
      List.of(
          Path.of("src/main/java"),
          Path.of("src/test/java"),
          Path.of("../query-side/src/main/java"),
          Path.of("../query-side/src/test/java"),
          Path.of("../shared-events/src/main/java"),
          Path.of("../infra/platform/src/test/java"));

  @Test
  void theCatalogueSaysWhatTheCodeSays() throws IOException {
    assertThat(Files.readString(CheckCatalogue.FILE))
        .as("run CheckCatalogue.main to write it anew")
        .isEqualTo(CheckCatalogue.text());
  }

  @Test
  void noCheckIsMissing() {
    assertThat(CheckCatalogue.rows().stream().map(CheckCatalogue.Row::code))
        .containsExactly(CheckCode.values())
        .hasSize(30);
  }

  @Test
  void theReadmeNamesTheLast() throws IOException {
    assertThat(Files.readString(Path.of("../README.md")))
        .contains("checks C01–" + CheckCatalogue.rows().getLast().code().name().substring(0, 3));
  }

  @Test
  void whatItNamesIsThere() {
    for (CheckCatalogue.Row row : CheckCatalogue.rows()) {
      assertThat(Stream.concat(row.classes().stream(), row.tests().stream()))
          .as(row.code().name())
          .allMatch(CheckCatalogueTest::isThere);
    }
  }

  private static boolean isThere(String name) {
    String path = name.replace('.', '/');
    return SOURCES.stream().anyMatch(source -> Files.isRegularFile(source.resolve(path + ".java")));
  }

  @Test
  void theTestsSpeakOfTheirCheck() throws IOException {
    for (CheckCatalogue.Row row : CheckCatalogue.rows()) {
      String number = row.code().name().substring(0, 3);
      for (String test : row.tests()) {
        if (test.contains(".checks.flags.")) {
          assertThat(Files.readString(Path.of("src/test/java", test.replace('.', '/') + ".java")))
              .as(test)
              .contains("// " + number);
        }
      }
    }
  }
}
