package org.warmledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.warmledger.query.support.FilledLedger;
import org.warmledger.query.support.QueryServer;
import org.warmledger.query.support.Samples;

/** A ledger that was put back to an earlier state shows nothing of the later one. */
class OlderLedgerIT {

  private static long found(QueryServer server, String pinyin, long position) {
    return server
        .ask(
            "GET",
            "/api/cases?q=" + pinyin,
            "admin",
            "100000",
            List.of("Ledger-Position", Long.toString(position), "Prefer", "wait=30"))
        .at("/total")
        .asLong();
  }

  private static void everyReaderReflects(QueryServer server, long position) {
    server
        .bean(Readers.class)
        .all()
        .forEach(reader -> Replays.awaits(server, reader.name(), position));
  }

  /** As a restore does: events and tokens of then, beside documents of now. */
  private static void putBack(JdbcTemplate database, long position) {
    database.execute("alter table ledger_event disable trigger all");
    database.update("delete from ledger_event where position > ?", position);
    database.execute("alter table ledger_event enable trigger all");
    database.execute("delete from reader_token");
    database.execute("insert into reader_token select * from reader_token_of_then");
  }

  @Test
  void documentsBeyondTheLedgerAreNoticedAndBuiltAnew() throws Exception {
    QueryServer server = QueryServer.start();
    FilledLedger ledger = new FilledLedger(server);
    ledger.registerUnions();
    long then = ledger.append(Samples.archived("case-then", Samples.ZHONGZHAN, "安国庆", 911));
    everyReaderReflects(server, then);
    HikariDataSource pool = server.bean(DataSource.class).unwrap(HikariDataSource.class);
    JdbcTemplate database =
        new JdbcTemplate(
            new DriverManagerDataSource(
                pool.getJdbcUrl(), String.valueOf(pool.getUsername()), pool.getPassword()));
    database.execute("create table reader_token_of_then as select * from reader_token");
    long now = ledger.append(Samples.archived("case-ghost", Samples.ZHONGZHAN, "白玉兰", 912));
    everyReaderReflects(server, now);
    assertThat(found(server, "baiyulan", now)).isEqualTo(1);
    server.close();
    putBack(database, then);
    try (QueryServer restored = server.again()) {
      assertThat(found(restored, "baiyulan", then)).isZero();
      assertThat(found(restored, "anguoqing", then)).isEqualTo(1);
      long next =
          new FilledLedger(restored)
              .append(Samples.archived("case-next", Samples.ZHONGZHAN, "常青松", 913));
      assertThat(found(restored, "changqingsong", next)).isEqualTo(1);
    }
  }
}
