package org.warmledger.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.warmledger.launchers.RealStores;
import org.warmledger.platform.reading.ReaderTokens;

/** Whoever reads for nobody any more because they were killed holds up nobody. */
class KilledWhileReadingIT {

  private static final String READER = "files-g1";

  /** Of the ten seconds that a process has whose end nothing proves. */
  private static final Duration AT_ONCE = Duration.ofSeconds(3);

  private String url;
  private HikariDataSource pool;
  private ReaderTokens tokens;

  @BeforeEach
  void givenAReader() {
    url = RealStores.freshDatabaseJdbcUrl();
    Flyway.configure().dataSource(url, null, null).load().migrate();
    pool = ReadingProcess.pool(url);
    tokens = ReadingProcess.tokens(pool);
    tokens.begin(READER);
  }

  @AfterEach
  void close() {
    pool.close();
  }

  private List<String> claimed() {
    return tokens.claim(List.of(READER)).stream().map(ReaderTokens.Claim::reader).toList();
  }

  @Test
  void whatAKilledProcessReadForIsClaimedAtOnce() throws IOException {
    try (ReadingProcess other = ReadingProcess.start(url, READER)) {
      assertThat(other.claimed()).isEqualTo(READER);
      assertThat(claimed()).as("while it lives").isEmpty();
      other.kill();
      await().atMost(AT_ONCE).until(() -> claimed().equals(List.of(READER)));
    }
  }

  @Test
  void aProcessWhoseConnectionBrokeIsThereAgainByAnother() {
    assertThat(claimed()).containsExactly(READER);
    List<Integer> shownOn = shownOn();
    assertThat(shownOn).hasSize(1);
    try (HikariDataSource anothers = ReadingProcess.pool(url)) {
      ReaderTokens another = ReadingProcess.tokens(anothers);
      jdbc().queryForList("select pg_terminate_backend(?)", shownOn.getFirst());
      await().atMost(AT_ONCE).until(this::shownOn, now -> now.size() == 1 && !now.equals(shownOn));
      assertThat(another.claim(List.of(READER))).isEmpty();
    }
  }

  /** Connections of the database. */
  private List<Integer> shownOn() {
    return jdbc()
        .queryForList(
            "select pid from pg_locks where locktype = 'advisory' and mode = 'ExclusiveLock'"
                + " and (classid::bigint << 32 | objid::bigint) = hashtextextended(?, 0)",
            Integer.class,
            tokens.owner());
  }

  private JdbcTemplate jdbc() {
    return new JdbcTemplate(pool);
  }

  @Test
  void ofAnEarlierReleaseNothingIsProved() {
    jdbc()
        .update(
            "update reader_token set owner = 'one of an earlier release', touched_at ="
                + " to_char(now() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')");
    assertThat(claimed()).isEmpty();
  }
}
