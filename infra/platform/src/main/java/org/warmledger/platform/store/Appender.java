package org.warmledger.platform.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.warmledger.platform.web.StoreAway;

/**
 * Appends for this process. Commands are decided side by side and hand over what they wrote; one of
 * those who wait writes, in one transaction, whatever has gathered while the last lot became
 * durable, at once when nobody else waits. So positions are in the order of commits and none is
 * missing, one wait for the disk serves many, and whoever is answered can be read (ADR 0108).
 */
final class Appender implements AutoCloseable {

  /** Commands in one transaction: by then the disk is waited for seldom enough. */
  static final int MOST = 64;

  private static final Duration GATHERING = Duration.ofMillis(1);

  /** Writes what each of several commands decided. */
  interface Table extends AutoCloseable {
    Outcome append(List<List<EventRow>> commands) throws SQLException;

    @Override
    void close();
  }

  /**
   * What became of it.
   *
   * @param head the position before what was appended, which follows without a gap
   * @param lost those, by their place in the list, that lost a race
   */
  record Outcome(long head, Set<Integer> lost) {}

  private final Table table;
  private final Duration gathering;
  private final BlockingQueue<Handed> waiting = new LinkedBlockingQueue<>();
  private final AtomicBoolean writing = new AtomicBoolean();
  private volatile int before;

  Appender(Table table) {
    this(table, GATHERING);
  }

  /** Waits so long for those of the last lot. */
  Appender(Table table, Duration gathering) {
    this.table = table;
    this.gathering = gathering;
  }

  /**
   * Appends what one command decided, whole or not at all; it is durable when this returns.
   *
   * @return the position of the first of it; the others follow
   * @throws ConcurrencyException when somebody else has written there by now: nothing is appended
   * @throws EventStoreException by cause, whether nothing is appended or that is not known
   */
  long append(List<EventRow> rows) {
    Handed mine = new Handed(rows);
    // Whoever is interrupted may be writing for others.
    boolean interrupted = Thread.interrupted();
    waiting.add(mine);
    while (!mine.isSettled()) {
      if (writing.compareAndSet(false, true)) {
        writeALot();
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

  private void writeALot() {
    try {
      List<Handed> lot = gathered();
      before = lot.size();
      appendTogether(lot);
    } finally {
      writing.set(false);
      Handed next = waiting.peek();
      if (next != null) {
        next.wake();
      }
    }
  }

  /** Those of the last lot come again together: they are waited for a moment, one alone never. */
  private List<Handed> gathered() {
    List<Handed> lot = new ArrayList<>();
    waiting.drainTo(lot, MOST);
    long end = System.nanoTime() + gathering.toNanos();
    while (lot.size() < before) {
      Handed next = comes(end - System.nanoTime());
      if (next == null) {
        break;
      }
      lot.add(next);
    }
    return lot;
  }

  private @Nullable Handed comes(long withinNanos) {
    try {
      return waiting.poll(withinNanos, TimeUnit.NANOSECONDS);
    } catch (InterruptedException hurried) {
      return null;
    }
  }

  /**
   * Of two who wrote at the same place the first is asked about; the other is told when that is
   * known, so that whoever looks again finds what was written before them.
   */
  private void appendTogether(List<Handed> lot) {
    Set<Object> taken = new HashSet<>();
    write(lot.stream().filter(handed -> takes(handed, taken)).toList());
    lot.stream().filter(handed -> !handed.isSettled()).forEach(Handed::lost);
  }

  private static boolean takes(Handed handed, Set<Object> taken) {
    Set<Object> its =
        handed.rows().stream().flatMap(EventRow::uniquely).collect(Collectors.toSet());
    return Collections.disjoint(taken, its) && taken.addAll(its);
  }

  private void write(List<Handed> lot) {
    try {
      tell(lot, table.append(lot.stream().map(Handed::rows).toList()));
    } catch (SQLException | RuntimeException | Error failure) {
      failed(lot, failure);
    }
  }

  private static void tell(List<Handed> lot, Outcome outcome) {
    long next = outcome.head() + 1;
    for (int at = 0; at < lot.size(); at++) {
      Handed handed = lot.get(at);
      if (outcome.lost().contains(at)) {
        handed.lost();
      } else {
        handed.appended(next);
        next += handed.rows().size();
      }
    }
  }

  /** What the database will not take of one is not the others' fault. */
  private void failed(List<Handed> lot, Throwable failure) {
    if (lot.size() == 1 || StoreAway.in(failure).isPresent()) {
      lot.forEach(handed -> handed.failed(failure));
    } else {
      lot.forEach(handed -> write(List.of(handed)));
    }
  }

  @Override
  public void close() {
    table.close();
  }
}
