package org.warmledger.benchmarks.measure;

import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** Every single latency of a run, kept exactly. Safe for many threads. */
public final class Latencies {

  private static final int MOST_REASONS = 3;

  private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();
  private final Map<String, Long> failures = new ConcurrentHashMap<>();

  public void add(long nanoseconds) {
    nanos.add(nanoseconds);
  }

  /** Takes in those of another run. */
  public void addAll(Latencies other) {
    nanos.addAll(other.nanos);
    other.failures.forEach((why, times) -> failures.merge(why, times, Long::sum));
  }

  /** A request that was refused or not answered, and why: counted, not timed. */
  public void failed(String why) {
    failures.merge(why, 1L, Long::sum);
  }

  public long failures() {
    return failures.values().stream().mapToLong(Long::longValue).sum();
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

  /** How many of the requests failed and why, when some did; to be put behind what was measured. */
  public String failuresInWords() {
    return failures() == 0
        ? ""
        : failures.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .limit(MOST_REASONS)
            .map(reason -> "%s × %d".formatted(reason.getKey(), reason.getValue()))
            .collect(Collectors.joining(", ", " · %d failed: ".formatted(failures()), ""));
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
