package org.warmledger.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.warmledger.launchers.RealStores;

/** C29: whoever asks the database, a fact of the ledger stays as it was written. */
class AppendOnlyIT {

  private HikariDataSource dataSource;
  private JdbcTemplate jdbc;

  @BeforeEach
  void givenALedgerWithAFact() {
    String url = RealStores.freshDatabaseJdbcUrl();
    Flyway.configure().dataSource(url, null, null).load().migrate();
    dataSource = new HikariDataSource();
    dataSource.setJdbcUrl(url);
    jdbc = new JdbcTemplate(dataSource);
    jdbc.update(
        "insert into ledger_event"
            + " (position, event_id, stream_id, sequence, event_name, recorded_at, payload) values"
            + " (1, gen_random_uuid(), 'case-1', 0, 'case.aided', '2026-01-20T00:00:00Z', ''::bytea)");
  }

  @AfterEach
  void close() {
    dataSource.close();
  }

  private void refused(String sql) {
    assertThatThrownBy(() -> jdbc.execute(sql)).hasMessageContaining("appended to only");
    assertThat(jdbc.queryForObject("select count(*) from ledger_event", Long.class)).isEqualTo(1);
  }

  @Test
  void noFactIsChanged() {
    refused("update ledger_event set payload = 'other'::bytea");
  }

  @Test
  void noFactIsTakenOut() {
    refused("delete from ledger_event where stream_id = 'case-1'");
  }

  @Test
  void theLedgerIsNotEmptied() {
    refused("truncate ledger_event");
  }
}
