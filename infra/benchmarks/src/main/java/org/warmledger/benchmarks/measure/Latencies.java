package org.warmledger.benchmarks.measure;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/** Every single latency of a run, kept exactly. Safe for many threads. */
public final class Latencies {

  private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();
  private final LongAdder failures = new LongAdder();

  public void add(long nanoseconds) {
    nanos.add(nanoseconds);
  }

  /** Takes in those of another run. */
  public void addAll(Latencies other) {
    nanos.addAll(other.nanos);
    failures.add(other.failures());
  }

  /** A request that was refused or not answered: counted, not timed. */
  public void failed() {
    failures.increment();
  }

  public long failures() {
    return failures.sum();
  }

  public int count() {
    return nanos.size();
  }

  /** The nearest-rank percentile, 0 to 100; zero when nothing was measured. */
  public Duration percentile(double percent) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    if (sorted.length == 0) {
      return Duration.ZERO;
    }
    int rank = (int) Math.ceil(percent / 100 * sorted.length);
    return Duration.ofNanos(sorted[Math.clamp(rank - 1L, 0, sorted.length - 1)]);
  }

  /** How many of the requests failed, when some did; to be put behind what was measured. */
  public String failuresInWords() {
    return failures() == 0 ? "" : " · %d failed".formatted(failures());
  }

  @Override
  public String toString() {
    return "p50 %s · p99 %s · max %s of %d%s"
        .formatted(
            Words.millis(percentile(50)),
            Words.millis(percentile(99)),
            Words.millis(percentile(100)),
            count(),
            failuresInWords());
  }
}
