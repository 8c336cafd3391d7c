package org.warmledger.platform.store;

import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.springframework.jdbc.core.JdbcTemplate;

/** The event table by its index of streams, from which it is read row by row. */
record PostgresStreams(JdbcTemplate jdbc, Serializer serializer) implements LedgerByStreams {

  private static final String NEXT =
      "select stream_id from ledger_event where stream_id > ?"
          + " order by stream_id, sequence offset ? limit 1";

  private static final String LAST = "select max(stream_id) from ledger_event where stream_id > ?";

  private static final String READ =
      "select "
          + StoredEvent.COLUMNS
          + " from ledger_event where stream_id > ? and stream_id <= ? and position <= ?"
          + " order by stream_id, sequence";

  @Override
  public Optional<Range> next(String behind, int events) {
    return jdbc.queryForList(NEXT, String.class, behind, events - 1).stream()
        .findFirst()
        .or(() -> Optional.ofNullable(jdbc.queryForObject(LAST, String.class, behind)))
        .map(last -> new Range(behind, last));
  }

  @Override
  public Stream<TrackedEventMessage<?>> read(Range range, long upTo) {
    Stream<TrackedDomainEventData<byte[]>> rows =
        jdbc.queryForStream(
            READ,
            (row, n) ->
                new TrackedDomainEventData<>(
                    new GlobalSequenceTrackingToken(row.getLong("position")), StoredEvent.of(row)),
            range.behind(),
            range.last(),
            upTo);
    return EventUtils.upcastAndDeserializeTrackedEvents(
            rows, serializer, NoOpEventUpcaster.INSTANCE)
        .<TrackedEventMessage<?>>map(message -> message)
        .onClose(rows::close);
  }
}
