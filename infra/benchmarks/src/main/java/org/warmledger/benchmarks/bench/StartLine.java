package org.warmledger.benchmarks.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.warmledger.benchmarks.measure.Pace;
import org.warmledger.benchmarks.measure.SpeedTable.Goal;
import org.warmledger.benchmarks.measure.SpeedTable.Line;
import org.warmledger.benchmarks.measure.Words;

/** From the command to the first answer, and the most that everything has held in memory. */
record StartLine(Grounds grounds) {

  private static final long MOST_BYTES = 3_000_000_000L;
  private static final Duration MOST = Duration.ofSeconds(15);
  private static final Duration MOST_WHEN_EMPTY = Duration.ofSeconds(20);

  Line measure() throws IOException {
    Duration empty = grounds.readyWhenEmpty();
    List<Duration> ready = new ArrayList<>();
    for (int round = 0; round < grounds.sizes().rounds(); round++) {
      grounds.stack().standingStill(data -> {});
      ready.add(grounds.stack().readyAfter());
    }
    grounds.rest();
    Duration after = Duration.ofMillis((long) Pace.middle(ready, Duration::toMillis));
    long memory = grounds.mostMemory();
    return Line.of(
        "就绪 ready, memory of everything (PSS, highest seen)",
        new Goal(
            "≤ 15 s (≤ 20 s empty), ≤ 3 GB",
            after.compareTo(MOST) <= 0
                && empty.compareTo(MOST_WHEN_EMPTY) <= 0
                && memory <= MOST_BYTES),
        "%s (%s empty), %s"
            .formatted(Words.seconds(after), Words.seconds(empty), Words.gigabytes(memory)));
  }
}
