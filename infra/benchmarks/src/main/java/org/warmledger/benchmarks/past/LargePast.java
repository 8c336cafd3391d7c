package org.warmledger.benchmarks.past;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.warmledger.benchmarks.measure.Shortfall;
import org.warmledger.benchmarks.measure.Words;

/**
 * Makes a large ledger of a small one, while its stack stands still: copies all households that it
 * holds, with everything that came of them, until there are so many files. The copies go through
 * the ledger's own appender, their personal values under keys of their own in its vault. Readers
 * and checks come to know of them at the next start.
 */
public record LargePast(Path data, PrintStream out) {

  /** In one transaction. */
  private static final int LOT = 1_000;

  /**
   * What of a ledger is original, and how often it was copied.
   *
   * @param originals the position up to which nothing is a copy
   */
  public record HowOften(long originals, int copies) {

    /** Everything is original. */
    public static final HowOften NOT_YET = new HowOften(Long.MAX_VALUE, 0);
  }

  /** What was written. */
  public record Copied(HowOften grown, long files, long events, double seconds) {

    @Override
    public String toString() {
      return "%,d files, %,d events in %.0f s: %s"
          .formatted(files, events, seconds, Words.perSecond(events / seconds));
    }
  }

  /** Until the ledger holds so many files at least. */
  public Copied fillUpTo(long files) {
    return fillUpTo(files, HowOften.NOT_YET);
  }

  /** The same once more: until the originals and all of their copies are so many. */
  public Copied fillUpTo(long files, HowOften before) {
    try (ClosedLedger ledger = new ClosedLedger(data)) {
      long originals = Math.min(before.originals(), StoredRow.end(ledger.jdbc()));
      SmallPast past = SmallPast.of(StoredRow.upTo(ledger.jdbc(), originals), ledger::opened);
      long each = past.files();
      if (each == 0) {
        throw new Shortfall("there is nothing to copy: ./warmledger demo fills in households");
      }
      int copies = (int) Math.ceilDiv(Math.max(0, files - each), each);
      if (copies >= past.people().mostCopies()) {
        throw new Shortfall(
            "%,d households can be copied %,d times at the most"
                .formatted(each, past.people().mostCopies() - 1));
      }
      return copy(ledger, past, before.copies(), new HowOften(originals, copies));
    }
  }

  private Copied copy(ClosedLedger ledger, SmallPast past, int done, HowOften goal) {
    int copies = goal.copies();
    long start = System.nanoTime();
    int beside = Runtime.getRuntime().availableProcessors();
    Deque<Future<List<CopiedEvent>>> made = new ArrayDeque<>();
    try (ExecutorService makers = Executors.newFixedThreadPool(beside)) {
      for (int copy = done + 1; copy <= copies; copy++) {
        int number = copy;
        made.add(makers.submit(() -> past.copy(number, ledger.hash(), ledger.vault())));
        if (made.size() > beside) {
          append(ledger, made.remove());
          told(past, copy - beside - done, copies - done, start);
        }
      }
      made.forEach(last -> append(ledger, last));
    }
    ledger.snapshot(past.bookings().funds());
    double seconds = (System.nanoTime() - start) / 1e9;
    long more = Math.max(0, copies - done);
    return new Copied(
        goal, more * past.files(), more * past.events().size(), Math.max(0.001, seconds));
  }

  /** One after the other: all share the streams of the funds. */
  private static void append(ClosedLedger ledger, Future<List<CopiedEvent>> made) {
    try {
      EventStorageEngine engine = ledger.engine();
      List<CopiedEvent> events = made.get();
      for (int from = 0; from < events.size(); from += LOT) {
        engine.appendEvents(events.subList(from, Math.min(events.size(), from + LOT)));
      }
    } catch (ExecutionException e) {
      throw new Shortfall("a copy could not be made: " + e.getCause(), e);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Shortfall("stopped", stopped);
    }
  }

  private void told(SmallPast past, int done, int copies, long start) {
    if (done % 50 == 0) {
      long events = 1L * done * past.events().size();
      out.printf(
          "    %,d of %,d events · %s%n",
          events,
          1L * copies * past.events().size(),
          Words.perSecond(events * 1e9 / (System.nanoTime() - start)));
    }
  }
}
