package org.warmledger.platform.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** Positions as the event table has them, and as this process was told when it wrote. */
record PostgresPositions(JdbcTemplate jdbc, WrittenHere here) implements LedgerPositions {

  @Override
  public long of(String stream, long sequence) {
    return here.of(stream, sequence).orElseGet(() -> asked(stream, sequence));
  }

  private long asked(String stream, long sequence) {
    return Objects.requireNonNull(
        jdbc.queryForObject(
            "select position from ledger_event where stream_id = ? and sequence = ?",
            Long.class,
            stream,
            sequence));
  }

  @Override
  public Map<Place, Long> of(Collection<Place> events) {
    Map<Place, Long> stands = new HashMap<>();
    if (events.isEmpty()) {
      return stands;
    }
    jdbc.query(
        "select stream_id, sequence, position from ledger_positions(?, ?)",
        row -> {
          stands.put(new Place(row.getString(1), row.getLong(2)), row.getLong(3));
        },
        events.stream().map(Place::stream).toArray(String[]::new),
        events.stream().map(Place::sequence).toArray(Long[]::new));
    return stands;
  }

  @Override
  public Set<String> begun(Collection<String> streams) {
    return Set.copyOf(
        jdbc.queryForList(
            "select stream_id from ledger_event where sequence = 0 and stream_id = any (?)",
            String.class,
            (Object) streams.toArray(String[]::new)));
  }

  @Override
  public boolean knowsIdentifiers() {
    return true;
  }

  @Override
  public Optional<Place> bearing(String eventId, String stream) {
    return jdbc
        .query(
            "select stream_id, sequence from ledger_event where event_id = ?",
            (row, n) -> new Place(row.getString(1), row.getLong(2)),
            EventId.of(eventId))
        .stream()
        .findFirst();
  }

  @Override
  public Map<String, Long> goneOn(Collection<String> streams, long position) {
    Map<String, Long> gone = new HashMap<>();
    jdbc.query(
        "select stream_id, min(sequence) - 1 from ledger_event"
            + " where stream_id = any (?) and position > ? group by stream_id",
        row -> {
          gone.put(row.getString(1), row.getLong(2));
        },
        streams.toArray(String[]::new),
        position);
    return gone;
  }

  @Override
  public long head() {
    return Objects.requireNonNull(
        jdbc.queryForObject("select coalesce(max(position), -1) from ledger_event", Long.class));
  }

  /** Tokens and events are in one database: there is no other ledger beside them. */
  @Override
  public Optional<String> first() {
    return Optional.empty();
  }
}
