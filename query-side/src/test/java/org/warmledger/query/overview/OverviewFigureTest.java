package org.warmledger.query.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.Samples;
import org.warmledger.query.overview.OverviewFigure.Kind;

class OverviewFigureTest {

  @ParameterizedTest
  @EnumSource(Kind.class)
  void someFactAddsToIt(Kind kind) {
    assertThat(Samples.all())
        .filteredOn(event -> event instanceof CaseEvent of && kind.of(of).findAny().isPresent())
        .isNotEmpty();
  }

  @Test
  void theChangelogNamesEveryFigure() throws IOException {
    String changelog = Files.readString(Path.of("../CHANGELOG.md"));
    assertThat(OverviewFigure.values())
        .allSatisfy(figure -> assertThat(changelog).contains("`" + figure + "`"));
  }
}
