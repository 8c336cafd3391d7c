package org.warmledger.benchmarks.measure;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends at a fixed rate whether or not earlier requests have been answered, and measures each from
 * the moment it was due: a stall shows in every request that it held up.
 */
public record OpenLoop(int perSecond, Duration length) {

  /** One request; throws or answers false when it failed. */
  @FunctionalInterface
  public interface Request {
    boolean send(int number) throws Exception;
  }

  /** Returns when the last request is answered. */
  public Latencies run(Request request) {
    Latencies latencies = new Latencies();
    int requests = Math.toIntExact(perSecond * length.toSeconds());
    long period = Duration.ofSeconds(1).dividedBy(perSecond).toNanos();
    long start = System.nanoTime();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < requests; i++) {
        long due = start + i * period;
        int number = i;
        await(due);
        threads.execute(() -> one(request, number, due, latencies));
      }
    }
    return latencies;
  }

  private static void await(long due) {
    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  static void one(Request request, int number, long due, Latencies latencies) {
    try {
      if (request.send(number)) {
        latencies.add(System.nanoTime() - due);
      } else {
        latencies.failed("refused");
      }
    } catch (Exception unanswered) {
      latencies.failed(Shortfall.inWords(unanswered));
    }
  }
}
