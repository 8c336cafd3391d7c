package org.warmledger.command.funds.reconciliation;

import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.warmledger.events.CommitmentEvent;
import org.warmledger.events.wire.EventCodec;
import org.warmledger.platform.store.LedgerPositions;

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
  private final LedgerPositions positions;

  PostgresCommitmentFacts(DataSource dataSource, EventCodec codec, LedgerPositions positions) {
    this.jdbc = new JdbcTemplate(dataSource);
    this.positions = positions;
    this.codec = codec;
  }

  @Override
  public long settled() {
    return positions.head();
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
