package org.warmledger.command.funds.reconciliation;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.warmledger.events.CommitmentEvent;
import org.warmledger.events.wire.EventCodec;

/** Reads them from the event table; nothing but the facts of commitments is opened. */
@Component
@ConditionalOnProperty(
    name = "warmledger.event-store",
    havingValue = "postgres",
    matchIfMissing = true)
class PostgresCommitmentFacts implements CommitmentFacts {

  private static final int PAGE = 5_000;

  private final JdbcTemplate jdbc;
  private final EventCodec codec;

  PostgresCommitmentFacts(DataSource dataSource, EventCodec codec) {
    this.jdbc = new JdbcTemplate(dataSource);
    this.codec = codec;
  }

  /**
   * What is added up once is told to everybody, also to whoever compares books as of a moment that
   * is over by now: no comparison takes as long as this.
   */
  private static final Duration LONGEST_COMPARISON = Duration.ofMinutes(10);

  @Override
  public long settled() {
    return jdbc
        .queryForList(
            "select position from ledger_event where recorded_at < ? order by position desc limit 1",
            Long.class,
            Timestamp.from(Instant.now().minus(LONGEST_COMPARISON)))
        .stream()
        .findFirst()
        .orElse(-1L);
  }

  @Override
  public void each(long after, long upTo, Consumer<CommitmentEvent> consumer) {
    Page page = page(after, upTo, consumer);
    while (page.rows == PAGE) {
      page = page(page.last, upTo, consumer);
    }
  }

  private static final class Page {
    private int rows;
    private long last;
  }

  private Page page(long after, long upTo, Consumer<CommitmentEvent> consumer) {
    Page page = new Page();
    jdbc.query(
        "select position, event_name, event_revision, payload from ledger_event"
            + " where position > ? and position <= ? and event_name in"
            + " ('funds.committed', 'funds.settled', 'funds.released', 'funds.refunded',"
            + " 'funds.refund-reversed')"
            + " order by position limit "
            + PAGE,
        row -> {
          page.rows++;
          page.last = row.getLong(1);
          consumer.accept(
              (CommitmentEvent)
                  codec.decode(
                      row.getString(2), Integer.parseInt(row.getString(3)), row.getBytes(4)));
        },
        after,
        upTo);
    return page;
  }
}
