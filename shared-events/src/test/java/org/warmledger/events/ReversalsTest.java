package org.warmledger.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReversalsTest {

  @Test
  void ofEveryEventItIsSaidWhatTakesItBackOrWhyNothingDoes() {
    assertThat(Reversals.all().keySet())
        .as("a new event takes its line in Reversals")
        .isEqualTo(
            EventNames.all().stream().map(EventNames.Wire::type).collect(Collectors.toSet()));
  }

  @Test
  void thePageSaysWhatTheCodeSays() throws IOException {
    assertThat(Files.readString(ReversalsPage.FILE))
        .as("run ReversalsPage.main to write it anew")
        .isEqualTo(ReversalsPage.text());
  }

  @Test
  void whatTakesBackIsAFactThatThereIs() {
    assertThat(Reversals.all().values())
        .filteredOn(Reversals.TakenBackBy.class::isInstance)
        .allSatisfy(way -> assertThat(((Reversals.TakenBackBy) way).facts()).isNotEmpty());
  }
}
