package org.warmledger.command.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Carries rows out side by side, those of one person always in the same lane and so in their order.
 * A failure ends all lanes.
 */
final class RowLanes implements AutoCloseable {

  private static final int WAITING_PER_LANE = 32;

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<BlockingQueue<Optional<Runnable>>> lanes = new ArrayList<>();
  private final List<Future<?>> running = new ArrayList<>();
  private volatile Optional<RuntimeException> failure = Optional.empty();

  RowLanes(int count) {
    for (int i = 0; i < count; i++) {
      BlockingQueue<Optional<Runnable>> lane = new ArrayBlockingQueue<>(WAITING_PER_LANE);
      lanes.add(lane);
      running.add(threads.submit(() -> serve(lane)));
    }
  }

  private void serve(BlockingQueue<Optional<Runnable>> lane) {
    try {
      Optional<Runnable> next = lane.take();
      while (next.isPresent()) {
        carryOut(next.get());
        next = lane.take();
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  /** After a failure the queues are only drained, so that nobody waits for room in them. */
  private void carryOut(Runnable row) {
    if (failure.isEmpty()) {
      try {
        row.run();
      } catch (RuntimeException e) {
        failure = Optional.of(e);
      }
    }
  }

  /** Queues a row behind those about the same; waits while the lane is full. */
  void put(Object about, Runnable row) throws InterruptedException {
    lanes.get(Math.floorMod(about.hashCode(), lanes.size())).put(Optional.of(row));
  }

  boolean hasFailed() {
    return failure.isPresent();
  }

  /**
   * Waits until all rows are through.
   *
   * @throws RuntimeException a failure of a row
   */
  void finish() throws InterruptedException {
    for (BlockingQueue<Optional<Runnable>> lane : lanes) {
      lane.put(Optional.empty());
    }
    for (Future<?> lane : running) {
      try {
        lane.get();
      } catch (ExecutionException e) {
        throw new IllegalStateException("a lane of an import ended early", e);
      }
    }
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
