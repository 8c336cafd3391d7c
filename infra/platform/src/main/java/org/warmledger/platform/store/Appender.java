package org.warmledger.platform.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.warmledger.platform.web.StoreAway;

/**
 * The one who appends for this process. Commands are decided side by side and hand over what they
 * wrote; whatever has gathered while the last lot became durable is written in one transaction, at
 * once when nobody else waits. So positions are in the order of commits and none is missing, one
 * wait for the disk serves many, and whoever is answered can be read (ADR 0108).
 */
final class Appender implements AutoCloseable {

  /** Commands in one transaction: by then the disk is waited for seldom enough. */
  static final int MOST = 64;

  private static final Duration GATHERING = Duration.ofMillis(1);

  /** Writes what each of several commands decided, and tells which of them lost a race. */
  interface Table extends AutoCloseable {
    Set<Integer> append(List<List<EventRow>> commands) throws SQLException;

    @Override
    void close();
  }

  private record Handed(List<EventRow> rows, CompletableFuture<Boolean> appended) {}

  private final Table table;
  private final BlockingQueue<Handed> waiting = new LinkedBlockingQueue<>();
  private final Thread thread;
  private volatile boolean closed;

  Appender(Table table) {
    this.table = table;
    thread = Thread.ofPlatform().daemon().name("appender").start(this::appendOn);
  }

  /**
   * Appends what one command decided, whole or not at all; it is durable when this returns.
   *
   * @throws ConcurrencyException when somebody else has written there by now: nothing is appended
   * @throws EventStoreException by cause, whether nothing is appended or that is not known
   */
  void append(List<EventRow> rows) {
    Handed handed = new Handed(rows, new CompletableFuture<>());
    waiting.add(handed);
    if (closed) {
      refuseWhoeverWaits();
    }
    if (!isAppended(handed)) {
      throw new ConcurrencyException("somebody else has written to a stream of this command");
    }
  }

  private static boolean isAppended(Handed handed) {
    try {
      return handed.appended().get();
    } catch (ExecutionException failed) {
      throw new EventStoreException("not appended", failed.getCause());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new EventStoreException("not known whether it was appended", stopping);
    }
  }

  private void appendOn() {
    List<Handed> lot = new ArrayList<>();
    while (!closed) {
      try {
        int before = lot.size();
        lot.clear();
        gather(lot, before);
        appendTogether(lot);
      } catch (InterruptedException closing) {
        refuse(lot);
      }
    }
  }

  /** Those of the last lot come again together: they are waited for a moment, one alone never. */
  private void gather(List<Handed> lot, int before) throws InterruptedException {
    lot.add(waiting.take());
    long end = System.nanoTime() + GATHERING.toNanos();
    while (lot.size() < before) {
      Handed next = waiting.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (next == null) {
        break;
      }
      lot.add(next);
    }
    waiting.drainTo(lot, MOST - lot.size());
  }

  /** Of two who wrote at the same place the first is asked about. */
  private void appendTogether(List<Handed> lot) {
    Set<Object> taken = new HashSet<>();
    List<Handed> first = new ArrayList<>();
    for (Handed handed : lot) {
      if (handed.rows().stream().flatMap(EventRow::uniquely).allMatch(taken::add)) {
        first.add(handed);
      } else {
        handed.appended().complete(false);
      }
    }
    write(first);
  }

  private void write(List<Handed> lot) {
    try {
      Set<Integer> lost = table.append(lot.stream().map(Handed::rows).toList());
      for (int at = 0; at < lot.size(); at++) {
        lot.get(at).appended().complete(!lost.contains(at));
      }
    } catch (SQLException | RuntimeException failure) {
      failed(lot, failure);
    }
  }

  /** What the database will not take of one is not the others' fault. */
  private void failed(List<Handed> lot, Exception failure) {
    if (lot.size() == 1 || StoreAway.in(failure).isPresent()) {
      lot.forEach(handed -> handed.appended().completeExceptionally(failure));
    } else {
      lot.forEach(handed -> write(List.of(handed)));
    }
  }

  private void refuseWhoeverWaits() {
    List<Handed> rest = new ArrayList<>();
    waiting.drainTo(rest);
    refuse(rest);
  }

  private static void refuse(List<Handed> rest) {
    SQLException closing = new SQLTransientConnectionException("this process is going down");
    rest.forEach(handed -> handed.appended().completeExceptionally(closing));
  }

  /** What is being written is answered; whoever still waits is told that nothing was. */
  @Override
  public void close() {
    closed = true;
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    refuseWhoeverWaits();
    table.close();
  }
}
