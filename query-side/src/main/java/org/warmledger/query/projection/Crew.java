package org.warmledger.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Threads that fold, one for each core: what they do is no waiting that others could use. */
record Crew(int count, ExecutorService threads) implements AutoCloseable {

  private static final int MOST = 8;

  static Crew ofAllCores() {
    int count = Math.min(MOST, Runtime.getRuntime().availableProcessors());
    return new Crew(
        count,
        Executors.newFixedThreadPool(
            count, Thread.ofPlatform().daemon().name("filling-", 1).factory()));
  }

  /** A task of one of them, by its number. */
  @FunctionalInterface
  interface Job<T> {
    T by(int hand);
  }

  <T> List<Future<T>> begin(Job<T> task) {
    return IntStream.range(0, count)
        .mapToObj(hand -> threads.submit((Callable<T>) () -> task.by(hand)))
        .toList();
  }

  /** What each of them comes to. */
  <T> List<T> all(Job<T> task) throws InterruptedException {
    List<T> results = new ArrayList<>();
    for (Future<T> future : begin(task)) {
      results.add(resultOf(future));
    }
    return results;
  }

  static <T> T resultOf(Future<T> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException(Objects.requireNonNull(failed.getCause()));
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
    threads.close();
  }
}
