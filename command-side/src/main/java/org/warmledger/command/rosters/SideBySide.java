package org.warmledger.command.rosters;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The same thing done to many lines, a few at a time. */
@Component
class SideBySide {

  private final int lanes;

  /** So many at the same time. */
  SideBySide(@Value("${warmledger.rosters.lanes:16}") int lanes) {
    this.lanes = lanes;
  }

  /**
   * What the work gives for each item, in the order of the items.
   *
   * @throws RuntimeException the first failure, once everything begun has ended
   */
  <T, R> List<R> map(List<T> items, Function<T, R> work) {
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
