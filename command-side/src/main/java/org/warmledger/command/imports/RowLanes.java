package org.warmledger.command.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Carries rows out side by side, those about one person always one after the other in their order.
 * A failure ends all lanes.
 */
final class RowLanes implements AutoCloseable {

  private static final int WAITING_PER_LANE = 32;

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<BlockingQueue<Optional<Runnable>>> lanes = new ArrayList<>();
  private final List<Future<?>> running = new ArrayList<>();
  private final Map<Object, Busy> busy = new HashMap<>();
  private volatile Optional<RuntimeException> failure = Optional.empty();

  /** Rows about one that are on their way, all in one lane. */
  private record Busy(int lane, int rows) {
    Busy and(int more) {
      return new Busy(lane, rows + more);
    }
  }

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
        fail(e);
      }
    }
  }

  private synchronized void fail(RuntimeException e) {
    failure = Optional.of(e);
    notifyAll();
  }

  /** Queues a row behind those about the same; waits while the lane is full. */
  void put(Object about, Runnable row) throws InterruptedException {
    put(List.of(about), row);
  }

  /**
   * Queues a row behind all that are about any of the same; where those are in several lanes, waits
   * for them. One thread puts.
   *
   * @param about at least one, each once
   */
  void put(List<?> about, Runnable row) throws InterruptedException {
    int lane = take(about);
    lanes
        .get(lane)
        .put(
            Optional.of(
                () -> {
                  try {
                    row.run();
                  } finally {
                    give(lane, about);
                  }
                }));
  }

  private synchronized int take(List<?> about) throws InterruptedException {
    List<Integer> theirs = lanesOf(about);
    while (theirs.size() > 1 && failure.isEmpty()) {
      wait();
      theirs = lanesOf(about);
    }
    int lane =
        theirs.isEmpty()
            ? Math.floorMod(about.getFirst().hashCode(), lanes.size())
            : theirs.getFirst();
    about.forEach(one -> busy.merge(one, new Busy(lane, 1), (had, more) -> had.and(more.rows())));
    return lane;
  }

  private List<Integer> lanesOf(List<?> about) {
    return about.stream()
        .map(busy::get)
        .filter(Objects::nonNull)
        .map(Busy::lane)
        .distinct()
        .toList();
  }

  private synchronized void give(int lane, List<?> about) {
    for (Object one : about) {
      busy.computeIfPresent(one, (_, had) -> had.and(-1));
      busy.remove(one, new Busy(lane, 0));
    }
    notifyAll();
  }

  /** Waits until all rows that were put so far are through, or one has failed. */
  synchronized void settle() throws InterruptedException {
    while (!busy.isEmpty() && failure.isEmpty()) {
      wait();
    }
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
