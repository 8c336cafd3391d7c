package org.warmledger.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GatheringTest {

  private final AtomicInteger written = new AtomicInteger();
  private final AtomicInteger seen = new AtomicInteger();
  private final AtomicInteger looks = new AtomicInteger();

  private void look() {
    looks.incrementAndGet();
    seen.set(written.get());
  }

  @Test
  void whoeverAsksAfterAQuietMomentIsMetAtOnce() {
    try (Gathering gathering = new Gathering(Duration.ofHours(1), this::look)) {
      written.set(1);
      gathering.ask();
      assertThat(seen).hasValue(1);
      gathering.ask();
      assertThat(looks).hasValue(1);
    }
  }

  @Test
  void whatManyAskForIsMetInAFewTimesAndNothingIsMissed() {
    try (Gathering gathering = new Gathering(Duration.ofMillis(20), this::look)) {
      for (int one = 1; one <= 1_000; one++) {
        written.set(one);
        gathering.ask();
      }
      await().until(() -> seen.get() == 1_000);
      assertThat(looks).hasValueLessThan(1_000);
    }
  }
}
