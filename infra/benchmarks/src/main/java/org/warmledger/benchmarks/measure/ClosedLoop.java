package org.warmledger.benchmarks.measure;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** So many clients, each sending its next request when the last one is answered. */
public record ClosedLoop(int parallel, Duration length) {

  /** What came of it. */
  public record Outcome(double perSecond, Latencies latencies) {}

  /** Each client sends once at least; returns when the time is over and the last is answered. */
  public Outcome run(OpenLoop.Request request) {
    Latencies latencies = new Latencies();
    AtomicInteger numbers = new AtomicInteger();
    long start = System.nanoTime();
    long end = start + length.toNanos();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < parallel; i++) {
        threads.execute(() -> client(request, numbers, end, latencies));
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Outcome(latencies.count() / seconds, latencies);
  }

  private static void client(
      OpenLoop.Request request, AtomicInteger numbers, long end, Latencies latencies) {
    do {
      OpenLoop.one(request, numbers.getAndIncrement(), System.nanoTime(), latencies);
    } while (System.nanoTime() < end);
  }
}
