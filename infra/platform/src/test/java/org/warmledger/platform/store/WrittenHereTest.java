package org.warmledger.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenHereTest {

  private static final byte[] NOTHING = {};

  private final WrittenHere here = new WrittenHere();

  @Test
  void theLastEventOfEachStreamOfACommandIsKnown() {
    here.note(
        List.of(
            AnyRow.of("case-1", 4, NOTHING),
            AnyRow.of("person-1", 0, NOTHING),
            AnyRow.of("case-1", 5, NOTHING)),
        100);
    assertThat(here.of("case-1", 5)).contains(102L);
    assertThat(here.of("person-1", 0)).contains(101L);
    assertThat(here.of("case-1", 6)).isEmpty();
  }

  @Test
  void whatWasWrittenLongAgoMakesRoom() {
    for (int n = 0; n <= WrittenHere.MOST; n++) {
      here.note(List.of(AnyRow.of("case-" + n, 0, NOTHING)), n + 1);
    }
    assertThat(here.of("case-0", 0)).isEmpty();
    assertThat(here.of("case-1", 0)).contains(2L);
  }
}
