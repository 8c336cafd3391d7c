package org.warmledger.platform.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SimpleSerializedObject;
import org.warmledger.platform.testkit.schedules.Schedule;
import org.warmledger.platform.testkit.schedules.Schedules;

/**
 * A few read streams at once that others write to meanwhile, while the database fails now and then
 * or somebody is interrupted: each is told of its own stream, and of all that was written before it
 * asked.
 */
final class ReadingAtOnce implements Schedules.Trial {

  private static final int MOST_THREADS = 4;
  private static final int STREAMS = 3;

  private final Rows rows = new Rows();
  private final StreamReads reads = new StreamReads(rows);
  private final AtomicInteger open = new AtomicInteger();
  private volatile boolean interrupted;

  @Override
  public void begin(Schedule schedule) {
    Random dice = schedule.dice();
    rows.dice = dice;
    rows.failsOnceIn = List.of(Integer.MAX_VALUE, 4, 2).get(dice.nextInt(3));
    List<Thread> readers = new ArrayList<>();
    for (int n = 2 + dice.nextInt(MOST_THREADS - 1); n > 0; n--) {
      List<String> asked =
          IntStream.rangeClosed(0, dice.nextInt(2))
              .mapToObj(unused -> "stream-" + dice.nextInt(STREAMS))
              .toList();
      open.addAndGet(asked.size());
      readers.add(schedule.thread(() -> asked.forEach(this::writeAndRead)));
    }
    readers.getFirst().setName("interrupted");
    if (dice.nextInt(3) == 0) {
      schedule.thread(() -> interrupt(readers.getFirst()));
    }
  }

  private void interrupt(Thread reader) {
    reader.interrupt();
    interrupted = true;
  }

  private void writeAndRead(String stream) {
    long mine = rows.write(stream);
    try {
      List<DomainEventData<?>> read = reads.next(stream, mine);
      require(!read.isEmpty(), "what was written before is not there");
      require(
          read.stream().allMatch(event -> event.getAggregateIdentifier().equals(stream)),
          "somebody was told of another stream");
      require(read.getFirst().getSequenceNumber() == mine, "it begins somewhere else");
    } catch (EventStoreException failed) {
      require(rows.failed.contains(new StreamReads.From(stream, mine)), "failed with another");
    }
    open.decrementAndGet();
    require(
        !interrupted
            || !Thread.currentThread().getName().equals("interrupted")
            || Thread.currentThread().isInterrupted(),
        "whoever was interrupted is not told");
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }

  @Override
  public void end() {
    require(open.get() == 0, "somebody was not answered");
  }

  /** Streams in memory; one may read at a time. */
  private static final class Rows implements StreamReads.ManyStreams {
    private final Map<String, AtomicInteger> written = new ConcurrentHashMap<>();

    /** What was asked for where nothing else can have been to blame. */
    private final List<StreamReads.From> failed = new CopyOnWriteArrayList<>();

    private Random dice = new Random();
    private int failsOnceIn;
    private boolean reading;

    long write(String stream) {
      return written.computeIfAbsent(stream, unused -> new AtomicInteger()).getAndIncrement();
    }

    @Override
    public List<List<DomainEventData<?>>> read(List<StreamReads.From> asked) throws SQLException {
      require(!reading, "two read at once");
      reading = true;
      try {
        failNowAndThen(asked);
        return asked.stream().map(this::read).toList();
      } finally {
        reading = false;
      }
    }

    private void failNowAndThen(List<StreamReads.From> asked) throws SQLException {
      if (dice.nextInt(failsOnceIn) == 1) {
        boolean away = dice.nextBoolean();
        if (away || asked.size() == 1) {
          failed.addAll(asked);
        }
        throw away ? new SQLTransientConnectionException("away") : new SQLException("not read");
      }
    }

    private List<DomainEventData<?>> read(StreamReads.From from) {
      List<DomainEventData<?>> events = new ArrayList<>();
      for (long at = from.first(); at < written.get(from.stream()).get(); at++) {
        events.add(event(from.stream(), at));
      }
      return events;
    }

    private static DomainEventData<?> event(String stream, long sequence) {
      byte[] nothing = {};
      return new StoredEvent(
          stream + "/" + sequence,
          stream,
          sequence,
          "case",
          Instant.EPOCH,
          new SerializedMetaData<>(nothing, byte[].class),
          new SimpleSerializedObject<>(nothing, byte[].class, "case.aided", "1"));
    }

    @Override
    public void close() {
      // There is nothing to give back.
    }
  }
}
