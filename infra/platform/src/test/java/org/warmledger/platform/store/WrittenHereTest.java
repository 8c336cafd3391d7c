package org.warmledger.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenHereTest {

  private final WrittenHere here = new WrittenHere();

  private static EventRow row(String stream, long sequence) {
    return new EventRow(
        EventId.of(stream + "/" + sequence),
        stream,
        sequence,
        "case",
        "case.aided",
        "1",
        Instant.EPOCH,
        new byte[0],
        new byte[0]);
  }

  @Test
  void theLastEventOfEachStreamOfACommandIsKnown() {
    here.note(List.of(row("case-1", 4), row("person-1", 0), row("case-1", 5)), 100);
    assertThat(here.of("case-1", 5)).contains(102L);
    assertThat(here.of("person-1", 0)).contains(101L);
    assertThat(here.of("case-1", 6)).isEmpty();
  }

  @Test
  void whatWasWrittenLongAgoMakesRoom() {
    for (int n = 0; n <= WrittenHere.MOST; n++) {
      here.note(List.of(row("case-" + n, 0)), n + 1);
    }
    assertThat(here.of("case-0", 0)).isEmpty();
    assertThat(here.of("case-1", 0)).contains(2L);
  }
}
