package org.warmledger.platform.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.warmledger.platform.testkit.schedules.Schedule;
import org.warmledger.platform.testkit.schedules.Schedules;

/**
 * A few hand over what they wrote at once, some to the same streams, while the database fails now
 * and then, somebody is interrupted, or all is closed: each is answered, and answered rightly.
 */
final class AppendingAtOnce implements Schedules.Trial {

  private static final int MOST_THREADS = 4;
  private static final int MOST_COMMANDS = 2;
  private static final int STREAMS = 6;

  private final Ledger ledger = new Ledger();
  private final Appender appender = new Appender(ledger, Duration.ZERO);
  private final List<List<EventRow>> commands = new ArrayList<>();
  private final AtomicInteger answered = new AtomicInteger();
  private volatile boolean interrupted;

  @Override
  public void begin(Schedule schedule) {
    Random dice = schedule.dice();
    ledger.dice = dice;
    ledger.failsOnceIn = List.of(Integer.MAX_VALUE, 4, 2).get(dice.nextInt(3));
    List<Thread> writers = new ArrayList<>();
    for (int n = 2 + dice.nextInt(MOST_THREADS - 1); n > 0; n--) {
      List<List<EventRow>> its = commands(dice);
      commands.addAll(its);
      writers.add(schedule.thread(() -> its.forEach(this::append)));
    }
    switch (dice.nextInt(4)) {
      case 0 -> schedule.thread(appender::close);
      case 1 -> schedule.thread(() -> interrupt(writers.getFirst()));
      default -> {}
    }
    Thread first = writers.getFirst();
    first.setName("interrupted");
  }

  private static List<List<EventRow>> commands(Random dice) {
    return IntStream.rangeClosed(0, dice.nextInt(MOST_COMMANDS))
        .mapToObj(
            n -> {
              int stream = dice.nextInt(STREAMS);
              return List.of(row(dice, stream), row(dice, stream + 1));
            })
        .toList();
  }

  private static EventRow row(Random dice, int stream) {
    byte[] nothing = {};
    return new EventRow(
        new UUID(dice.nextLong(), dice.nextLong()),
        "stream-" + stream,
        0,
        "case",
        "case.aided",
        "1",
        Instant.EPOCH,
        nothing,
        nothing);
  }

  private void interrupt(Thread writer) {
    writer.interrupt();
    interrupted = true;
  }

  private void append(List<EventRow> command) {
    try {
      long first = appender.append(command);
      require(
          ledger.rows.get((int) first - 1) == command.getFirst(),
          "somebody was told a wrong place");
      require(ledger.rows.containsAll(command), "answered before it was appended");
    } catch (ConcurrencyException lost) {
      require(ledger.hasNoneOf(command), "lost and appended");
      require(commands.stream().anyMatch(one -> isRival(one, command)), "lost to nobody");
    } catch (EventStoreException failed) {
      require(ledger.hasNoneOf(command), "failed and appended");
      require(ledger.failed.contains(command), "failed with another");
    }
    answered.incrementAndGet();
    require(
        !interrupted
            || !Thread.currentThread().getName().equals("interrupted")
            || Thread.currentThread().isInterrupted(),
        "whoever was interrupted is not told");
  }

  private static boolean isRival(List<EventRow> one, List<EventRow> another) {
    return one != another && Ledger.haveSamePlace(one, another);
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }

  @Override
  public void end() {
    require(answered.get() == commands.size(), "somebody was not answered");
  }

  /** The events of a ledger in memory; one may write at a time. */
  private static final class Ledger implements Appender.Table {
    private final List<EventRow> rows = new CopyOnWriteArrayList<>();

    /** What was handed over where nothing else can have been to blame. */
    private final Set<List<EventRow>> failed = new CopyOnWriteArraySet<>();

    private Random dice = new Random();
    private int failsOnceIn;
    private boolean closed;
    private boolean writing;

    @Override
    public Appender.Outcome append(List<List<EventRow>> commands) throws SQLException {
      require(!writing, "two write at once");
      writing = true;
      try {
        failNowAndThen(commands);
        long head = rows.size();
        Set<Integer> lost = new HashSet<>();
        for (int at = 0; at < commands.size(); at++) {
          if (isTaken(commands.get(at))) {
            lost.add(at);
          } else {
            rows.addAll(commands.get(at));
          }
        }
        return new Appender.Outcome(head, lost);
      } finally {
        writing = false;
      }
    }

    private void failNowAndThen(List<List<EventRow>> commands) throws SQLException {
      if (closed) {
        failed.addAll(commands);
        throw new SQLException("closed");
      }
      if (dice.nextInt(failsOnceIn) == 1) {
        if (dice.nextBoolean()) {
          failed.addAll(commands);
          throw new SQLTransientConnectionException("away");
        }
        if (commands.size() == 1) {
          failed.addAll(commands);
        }
        throw new SQLException("not taken");
      }
    }

    private boolean isTaken(List<EventRow> command) {
      return haveSamePlace(rows, command);
    }

    private static boolean haveSamePlace(List<EventRow> some, List<EventRow> others) {
      return some.stream()
          .anyMatch(row -> others.stream().anyMatch(its -> its.stream().equals(row.stream())));
    }

    private boolean hasNoneOf(List<EventRow> command) {
      return command.stream().noneMatch(rows::contains);
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
