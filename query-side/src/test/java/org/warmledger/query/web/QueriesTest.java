package org.warmledger.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class QueriesTest {

  @Test
  void aMomentIsNoWholeSecond() {
    Instant moment = Instant.parse("2026-11-29T17:09:09Z");
    assertThat(Queries.upTo("recordedAt", moment).range().date().lte())
        .isEqualTo("2026-11-29T17:09:09.000000000Z");
  }

  /** A field of whole numbers refuses a bound that none of them can be. */
  @Test
  void noNumberIsBeyondWhatAFieldOfThemHolds() {
    for (long number : new long[] {Long.MAX_VALUE, Long.MIN_VALUE, 7}) {
      double asked = Queries.after("position", number).range().number().gt();
      assertThat((long) asked).isEqualTo(Math.clamp(number, -(1L << 53), 1L << 53));
    }
  }
}
