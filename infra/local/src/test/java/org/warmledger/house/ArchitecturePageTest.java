package org.warmledger.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArchitecturePageTest {

  @Test
  void thePageShowsTheHouseAsItIs() throws IOException {
    assertThat(Files.readString(ArchitecturePage.FILE))
        .as("run ArchitecturePage.main to draw it anew")
        .isEqualTo(new ArchitecturePage().text());
  }

  @Test
  void arrowsThatFollowFromOthersAreLeftOut() {
    Arrows arrows = new Arrows();
    arrows.add("a", "b");
    arrows.add("b", "c");
    arrows.add("a", "c");

    assertThat(arrows.essential().known())
        .isEqualTo(Map.of("a", java.util.Set.of("b"), "b", java.util.Set.of("c")));
  }
}
