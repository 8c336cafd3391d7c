package org.warmledger.platform.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventData;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reads streams ahead from the event table, of long ones the end: who holds what came before asks
 * for no more.
 */
record PostgresAhead(JdbcTemplate jdbc) implements StreamsAhead {

  private static final int MOST_EVENTS = 50;

  @Override
  public Map<String, List<DomainEventData<?>>> read(Collection<String> streams) {
    Map<String, List<DomainEventData<?>>> found = new HashMap<>();
    streams.forEach(stream -> found.put(stream, new ArrayList<>()));
    jdbc.query(
        "select " + StoredEvent.COLUMNS + " from ledger_ahead(?, ?)",
        row -> {
          found
              .computeIfAbsent(row.getString("stream_id"), _ -> new ArrayList<>())
              .add(StoredEvent.of(row));
        },
        found.keySet().toArray(String[]::new),
        MOST_EVENTS);
    return found;
  }
}
