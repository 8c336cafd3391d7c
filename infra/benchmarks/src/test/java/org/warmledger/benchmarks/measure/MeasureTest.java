package org.warmledger.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class MeasureTest {

  @Test
  void percentilesAreOfTheNearestRank() {
    Latencies latencies = new Latencies();
    for (int i = 100; i > 0; i--) {
      latencies.add(Duration.ofMillis(i).toNanos());
    }
    assertThat(latencies.percentile(50)).isEqualTo(Duration.ofMillis(50));
    assertThat(latencies.percentile(99)).isEqualTo(Duration.ofMillis(99));
    assertThat(latencies.percentile(100)).isEqualTo(Duration.ofMillis(100));
  }

  @Test
  void nothingMeasuredIsNotAnError() {
    assertThat(new Latencies().percentile(99)).isZero();
  }

  @Test
  void aStallShowsInTheRequestsThatWereDueMeanwhile() {
    CountDownLatch stall = new CountDownLatch(1);
    Latencies latencies =
        new OpenLoop(200, Duration.ofSeconds(1))
            .run(
                number -> {
                  if (number == 100) {
                    stall.countDown();
                  }
                  return number >= 100 || stall.await(5, TimeUnit.SECONDS);
                });

    assertThat(latencies.count()).isEqualTo(200);
    // Half of them waited for the hundredth, half a second at the most.
    assertThat(latencies.percentile(90)).isGreaterThan(Duration.ofMillis(300));
  }

  @Test
  void failuresAreCountedAndNotTimed() {
    ClosedLoop.Outcome outcome =
        new ClosedLoop(2, Duration.ofMillis(20)).run(number -> number % 2 == 0);

    assertThat(outcome.latencies().failures()).isPositive();
    assertThat(outcome.perSecond()).isPositive();
  }

  @Test
  void whyRequestsFailIsTold() {
    Latencies latencies =
        new OpenLoop(100, Duration.ofSeconds(1))
            .run(
                number -> {
                  if (number % 10 == 0) {
                    throw new Shortfall("FILE_CLOSED");
                  }
                  return number % 10 != 1;
                });

    assertThat(latencies.failuresInWords())
        .startsWith(" · 20 failed: ")
        .contains("FILE_CLOSED × 10")
        .contains("refused × 10");
  }

  @Test
  void thisProcessHoldsSomeMemory() {
    assertThat(ProcessMemory.resident(ProcessHandle.current(), Path.of("no such folder anywhere")))
        .isGreaterThan(10_000_000);
  }

  @Test
  void theTableSaysMetOrMissed() {
    ResultTable table = new ResultTable();
    table.judged("就绪 ready", "30 s", "≤ 45 s", true, "–");
    table.judged("内存 memory", "4 GB", "≤ 3.5 GB", false, "–");
    assertThat(table.toString().lines()).hasSize(4);
    assertThat(table.toString()).contains("met").contains("missed");
  }
}
