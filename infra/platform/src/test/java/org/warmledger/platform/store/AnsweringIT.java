package org.warmledger.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.warmledger.launchers.RealStores;
import org.warmledger.platform.web.StoreAway;

/** Whoever has a caller waiting does not wait for a database that stands still. */
class AnsweringIT {

  private static final Duration LONGEST = Duration.ofSeconds(2);

  /** Longer than anybody with a caller waits. */
  private static final String STANDS_STILL = "select pg_sleep(3)";

  private HikariDataSource pool;
  private JdbcTemplate jdbc;

  @BeforeEach
  void givenADatabase() {
    String url = RealStores.freshDatabaseJdbcUrl();
    Flyway.configure().dataSource(url, null, null).load().migrate();
    pool = new HikariDataSource();
    pool.setJdbcUrl(url);
    pool.setMaximumPoolSize(1);
    jdbc = new JdbcTemplate(new AnsweringDataSource(pool, LONGEST));
  }

  @AfterEach
  void close() {
    RequestContextHolder.resetRequestAttributes();
    pool.close();
  }

  private static void givenACallerWaits() {
    RequestContextHolder.setRequestAttributes(
        new ServletRequestAttributes(new MockHttpServletRequest()));
  }

  @Test
  void aCallerIsToldInTimeThatTheOutcomeIsNotKnown() {
    givenACallerWaits();
    Instant began = Instant.now();
    assertThatThrownBy(() -> jdbc.execute(STANDS_STILL))
        .satisfies(lost -> assertThat(StoreAway.in(lost)).contains(StoreAway.NOT_KNOWN));
    assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(3));
    assertThat(jdbc.queryForObject("select 1", Integer.class)).isEqualTo(1);
  }

  @Test
  void whatIsSlowAndLivesIsWaitedFor() {
    givenACallerWaits();
    JdbcTemplate usual = new JdbcTemplate(new AnsweringDataSource(pool));
    assertThatCode(() -> usual.execute(STANDS_STILL)).doesNotThrowAnyException();
  }

  @Test
  void whereNobodyWaitsItIsWaitedFor() {
    givenACallerWaits();
    jdbc.execute("select 1");
    RequestContextHolder.resetRequestAttributes();
    assertThatCode(() -> jdbc.execute(STANDS_STILL)).doesNotThrowAnyException();
  }

  @Test
  void healthTellsWhetherTheStoreAnswers() {
    LedgerHealth health = new LedgerHealth(new PostgresPositions(jdbc, new WrittenHere()));
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    pool.close();
    assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
  }
}
