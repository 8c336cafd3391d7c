package org.warmledger.platform.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * Reads streams for this process: those who ask while a lot is read are answered together by the
 * next one. Nobody's transaction is open meanwhile, and no connection of those who work is taken.
 * What was written before somebody asks is in their answer, since their lot is read afterwards (ADR
 * 0125).
 */
final class StreamReads implements AutoCloseable {

  private static final int MOST = 64;

  /** A stream from a sequence on. */
  record From(String stream, long first) {}

  /** Reads the beginning of each that is asked for, in their order. */
  interface ManyStreams extends AutoCloseable {
    List<List<DomainEventData<?>>> read(List<From> asked) throws SQLException;

    @Override
    void close();
  }

  private final ManyStreams table;
  private final Together<From, List<DomainEventData<?>>> readers;

  StreamReads(ManyStreams table) {
    this.table = table;
    this.readers = new Together<>(MOST, Duration.ZERO, lot -> Together.done(lot, this.table::read));
  }

  /**
   * The next events of a stream, as many as are read at a time.
   *
   * @throws EventStoreException by cause, why they were not read
   */
  List<DomainEventData<?>> next(String stream, long first) {
    try {
      return readers.ask(new From(stream, first));
    } catch (ExecutionException failure) {
      throw new EventStoreException("not read", failure.getCause());
    }
  }

  @Override
  public void close() {
    table.close();
  }
}
