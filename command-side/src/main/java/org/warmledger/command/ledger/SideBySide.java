package org.warmledger.command.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** The same thing done to many, a few at a time. */
public final class SideBySide {

  private SideBySide() {}

  /**
   * What the work gives for each item, in the order of the items.
   *
   * @param lanes how many are worked on at the same time
   * @throws RuntimeException the first failure, once everything begun has ended
   */
  public static <T, R> List<R> map(int lanes, List<T> items, Function<T, R> work) {
    List<R> results = new ArrayList<>(items.size());
    try (ExecutorService threads =
        Executors.newFixedThreadPool(lanes, Thread.ofVirtual().factory())) {
      List<Future<R>> begun =
          items.stream().map(item -> threads.submit(() -> work.apply(item))).toList();
      try {
        for (Future<R> one : begun) {
          results.add(one.get());
        }
      } catch (ExecutionException failed) {
        begun.forEach(one -> one.cancel(false));
        throw failed.getCause() instanceof RuntimeException failure
            ? failure
            : new IllegalStateException(failed.getCause());
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", stopping);
    }
    return results;
  }
}
