package org.warmledger.command.funds.reconciliation;

import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.warmledger.events.CommitmentEvent;
import org.warmledger.events.ids.FundCode;
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

  @Override
  public void each(FundCode fund, Consumer<CommitmentEvent> consumer) {
    long after = -1;
    Page page = page(after, fund, consumer);
    while (page.rows == PAGE) {
      page = page(page.last, fund, consumer);
    }
  }

  private static final class Page {
    private int rows;
    private long last;
  }

  private Page page(long after, FundCode fund, Consumer<CommitmentEvent> consumer) {
    Page page = new Page();
    jdbc.query(
        "select position, event_name, event_revision, payload from ledger_event"
            + " where position > ? and event_name in"
            + " ('funds.committed', 'funds.settled', 'funds.released', 'funds.refunded')"
            + " order by position limit "
            + PAGE,
        row -> {
          page.rows++;
          page.last = row.getLong(1);
          CommitmentEvent event =
              (CommitmentEvent)
                  codec.decode(
                      row.getString(2), Integer.parseInt(row.getString(3)), row.getBytes(4));
          if (event.fund().equals(fund)) {
            consumer.accept(event);
          }
        },
        after);
    return page;
  }
}
