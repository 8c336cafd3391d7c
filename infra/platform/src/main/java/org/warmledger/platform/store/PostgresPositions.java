package org.warmledger.platform.store;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** Positions as the event table has them. */
record PostgresPositions(JdbcTemplate jdbc) implements LedgerPositions {

  @Override
  public long of(String stream, long sequence) {
    return Objects.requireNonNull(
        jdbc.queryForObject(
            "select position from ledger_event where stream_id = ? and sequence = ?",
            Long.class,
            stream,
            sequence));
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
  public boolean isAnyTaken(Collection<Long> gaps) {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(
            "select exists (select from ledger_event where position = any (?))",
            Boolean.class,
            (Object) gaps.toArray(Long[]::new)));
  }
}
