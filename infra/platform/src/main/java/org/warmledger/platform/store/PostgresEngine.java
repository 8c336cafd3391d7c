package org.warmledger.platform.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads the event table as it is written: in the order of positions, of which none is missing, so
 * that a token is one number (ADR 0108). Lets the appender append, and loads a stream that never
 * has a snapshot, or is held, with one question.
 */
final class PostgresEngine extends JdbcEventStorageEngine {

  private static final String READ_ON =
      "select " + StoredEvent.COLUMNS + " from ledger_event where position > ? order by position";

  private static final String FIRST = "select min(position) - 1 from ledger_event";
  private static final String LAST = "select max(position) from ledger_event";

  private final JdbcTemplate jdbc;
  private final SnapshotStreams snapshots;
  private final ObjectProvider<Appender> appender;
  private final ObjectProvider<StreamReads> reads;
  private final WrittenHere here;

  PostgresEngine(
      JdbcTemplate jdbc,
      SnapshotStreams snapshots,
      ObjectProvider<Appender> appender,
      ObjectProvider<StreamReads> reads,
      WrittenHere here,
      Builder builder) {
    super(builder);
    this.jdbc = jdbc;
    this.snapshots = snapshots;
    this.appender = appender;
    this.reads = reads;
    this.here = here;
  }

  @Override
  public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
    return ReadOn.heldOf(stream).or(() -> kept(stream));
  }

  private Optional<DomainEventMessage<?>> kept(String stream) {
    return snapshots.mayHave(stream) ? super.readSnapshot(stream) : Optional.empty();
  }

  @Override
  protected Stream<? extends DomainEventData<?>> readEventData(String stream, long first) {
    if (isAsOfOneMoment()) {
      return super.readEventData(stream, first);
    }
    Optional<Stream<DomainEventData<?>>> foreseen = Foreseen.of(stream, first);
    return foreseen.isPresent() ? foreseen.get() : asked(stream, first);
  }

  /** Whoever compares streams with each other reads all of them in a transaction of their own. */
  private static boolean isAsOfOneMoment() {
    Integer isolation = TransactionSynchronizationManager.getCurrentTransactionIsolationLevel();
    return isolation != null && isolation >= TransactionDefinition.ISOLATION_REPEATABLE_READ;
  }

  /** What is long is read on from there by whoever asks for it. */
  private Stream<? extends DomainEventData<?>> asked(String stream, long first) {
    List<DomainEventData<?>> next = reads.getObject().next(stream, first);
    return next.size() < StreamTable.MOST_EVENTS
        ? next.stream()
        : Stream.concat(
            next.stream(), super.readEventData(stream, next.getLast().getSequenceNumber() + 1));
  }

  /** Not in the transaction around the command: what it wrote is durable when this returns. */
  @Override
  protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
    if (!events.isEmpty()) {
      List<EventRow> rows = events.stream().map(event -> EventRow.of(event, serializer)).toList();
      Foreseen.forget(rows.stream().map(EventRow::stream).toList());
      here.note(rows, appender.getObject().append(rows));
    }
  }

  @Override
  protected List<? extends TrackedEventData<?>> fetchTrackedEvents(
      @Nullable TrackingToken last, int most) {
    return jdbc.query(
        READ_ON + " limit ?",
        (row, n) ->
            new TrackedDomainEventData<>(
                new GlobalSequenceTrackingToken(row.getLong("position")), StoredEvent.of(row)),
        last == null ? -1 : last.position().orElse(-1),
        most);
  }

  @Override
  protected DomainEventData<?> getDomainEventData(ResultSet row) throws SQLException {
    return StoredEvent.of(row);
  }

  @Override
  public @Nullable TrackingToken createTailToken() {
    return token(FIRST);
  }

  @Override
  public @Nullable TrackingToken createHeadToken() {
    return token(LAST);
  }

  @Override
  public TrackingToken createTokenAt(Instant moment) {
    throw new UnsupportedOperationException("no reader begins at a moment");
  }

  private @Nullable TrackingToken token(String position) {
    return Optional.ofNullable(jdbc.queryForObject(position, Long.class))
        .map(GlobalSequenceTrackingToken::new)
        .orElse(null);
  }
}
