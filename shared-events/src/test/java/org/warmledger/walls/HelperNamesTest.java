package org.warmledger.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who reads a name in a test knows whether it is the tests' or the product's, in any module. */
class HelperNamesTest {

  private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();

  @TempDir Path home;

  @Test
  void noHelperGoesByTheNameOfWhatItHelpsToTest() {
    assertThat(names(HOUSE, "src/main/java")).contains("LedgerEvent", "BusinessCalendar");
    assertThat(namesakes(HOUSE)).isEmpty();
  }

  @Test
  void aNamesakeIsFoundInWhateverModule() throws IOException {
    planted("one/src/main/java/Fund.java");
    planted("two/src/test/java/Fund.java");
    planted("two/src/test/java/FundTest.java");
    assertThat(namesakes(home)).containsExactly("Fund");
  }

  private void planted(String file) throws IOException {
    Files.createDirectories(home.resolve(file).getParent());
    Files.createFile(home.resolve(file));
  }

  private static List<String> namesakes(Path home) {
    Set<String> product = names(home, "src/main/java");
    return names(home, "src/test/java").stream().filter(product::contains).sorted().toList();
  }

  private static Set<String> names(Path home, String sources) {
    Stream<Path> files = new Lengths(home).sources().stream();
    return files
        .filter(file -> file.toString().contains(sources))
        .map(file -> file.getFileName().toString())
        .filter(name -> name.endsWith(".java"))
        .map(name -> name.replace(".java", ""))
        .collect(Collectors.toSet());
  }
}
