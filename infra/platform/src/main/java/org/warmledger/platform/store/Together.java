package org.warmledger.platform.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.warmledger.platform.web.StoreAway;

/**
 * Many ask side by side, and one of those who wait does it for all: whatever has gathered while the
 * last lot was done, at once when nobody else waits (ADR 0108).
 *
 * @param <Q> what each asks for
 * @param <A> what each is answered
 */
final class Together<Q, A> {

  /** What is done for a lot: an answer for each, in their order. */
  @FunctionalInterface
  interface Work<Q, A> {
    List<A> of(List<Q> lot) throws SQLException;
  }

  private final int most;
  private final Duration gathering;
  private final Consumer<List<Handed<Q, A>>> settle;
  private final BlockingQueue<Handed<Q, A>> waiting = new LinkedBlockingQueue<>();
  private final AtomicBoolean busy = new AtomicBoolean();
  private volatile int before;

  /**
   * Settles lots one after the other.
   *
   * @param most in one lot
   * @param gathering how long those of the last lot are waited for, who come again together
   */
  Together(int most, Duration gathering, Consumer<List<Handed<Q, A>>> settle) {
    this.most = most;
    this.gathering = gathering;
    this.settle = settle;
  }

  /** The answer, as soon as there is one; throws by cause why there is none. */
  A ask(Q asked) throws ExecutionException {
    Handed<Q, A> mine = new Handed<>(asked);
    // Whoever is interrupted may be at it for others.
    boolean interrupted = Thread.interrupted();
    waiting.add(mine);
    while (!mine.isSettled()) {
      if (busy.compareAndSet(false, true)) {
        settleALot();
      } else {
        mine.awaitTurn();
        interrupted |= Thread.interrupted();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return mine.told();
  }

  private void settleALot() {
    try {
      List<Handed<Q, A>> lot = gathered();
      before = lot.size();
      settle.accept(lot);
    } finally {
      busy.set(false);
      Handed<Q, A> next = waiting.peek();
      if (next != null) {
        next.wake();
      }
    }
  }

  /** Those of the last lot come again together: they are waited for a moment, one alone never. */
  private List<Handed<Q, A>> gathered() {
    List<Handed<Q, A>> lot = new ArrayList<>();
    waiting.drainTo(lot, most);
    long end = System.nanoTime() + gathering.toNanos();
    while (lot.size() < before) {
      Handed<Q, A> next = comes(end - System.nanoTime());
      if (next == null) {
        break;
      }
      lot.add(next);
    }
    return lot;
  }

  private @Nullable Handed<Q, A> comes(long withinNanos) {
    try {
      return waiting.poll(withinNanos, TimeUnit.NANOSECONDS);
    } catch (InterruptedException hurried) {
      return null;
    }
  }

  /** What the database will not do of one is not the others' fault: each is tried alone then. */
  static <Q, A> void done(List<Handed<Q, A>> lot, Work<Q, A> work) {
    try {
      List<A> answers = work.of(lot.stream().map(Handed::asked).toList());
      for (int at = 0; at < lot.size(); at++) {
        lot.get(at).answered(answers.get(at));
      }
    } catch (SQLException | RuntimeException | Error failure) {
      if (lot.size() == 1 || StoreAway.in(failure).isPresent()) {
        lot.forEach(handed -> handed.failed(failure));
      } else {
        lot.forEach(handed -> done(List.of(handed), work));
      }
    }
  }
}
