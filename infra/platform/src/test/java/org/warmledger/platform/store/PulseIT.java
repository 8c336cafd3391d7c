package org.warmledger.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.warmledger.launchers.RealStores;
import org.warmledger.platform.web.StoreAway;

/** Nobody waits for a database that gives no sign of life. */
class PulseIT {

  private static final String LONG = "select pg_sleep(60)";
  private static final Duration NOTICED = Duration.ofSeconds(2);

  private SlowLine line;
  private HikariDataSource pool;
  private JdbcTemplate jdbc;

  @BeforeEach
  void givenADatabaseAtTheEndOfALine() throws Exception {
    String url = RealStores.freshDatabaseJdbcUrl();
    int port = URI.create(url.substring("jdbc:".length())).getPort();
    line = new SlowLine(port);
    pool = new HikariDataSource();
    pool.setJdbcUrl(url.replaceFirst(":" + port, ":" + line.port()));
    pool.setMaximumPoolSize(2);
    jdbc = new JdbcTemplate(new AnsweringDataSource(pool));
    RequestContextHolder.setRequestAttributes(
        new ServletRequestAttributes(new MockHttpServletRequest()));
    jdbc.execute("select 1");
  }

  @AfterEach
  void close() throws Exception {
    RequestContextHolder.resetRequestAttributes();
    line.goOn();
    pool.close();
    line.close();
  }

  @Test
  void whoeverIsInTheMiddleOfAStatementIsCutOff() {
    line.standStill();
    Instant began = Instant.now();
    assertThatThrownBy(() -> jdbc.execute(LONG))
        .satisfies(lost -> assertThat(StoreAway.in(lost)).contains(StoreAway.NOT_KNOWN));
    assertThat(Duration.between(began, Instant.now())).isLessThan(NOTICED);
  }

  @Test
  void whoeverComesIsToldAtOnceAndServedWhenItAnswersAgain() {
    line.standStill();
    assertThatThrownBy(() -> jdbc.execute(LONG)).isNotNull();
    for (int n = 0; n < 10; n++) {
      assertThatThrownBy(() -> jdbc.execute("select 1"))
          .hasRootCauseInstanceOf(SQLTransientConnectionException.class)
          .satisfies(told -> assertThat(StoreAway.in(told)).contains(StoreAway.NOTHING_WRITTEN));
    }
    line.goOn();
    await().ignoreExceptions().until(() -> jdbc.queryForObject("select 1", Integer.class) == 1);
  }

  @Test
  void whenOneConnectionIsEndedNobodyElseIsTold() {
    JdbcTemplate operator = new JdbcTemplate(pool);
    await().until(() -> ended(operator) > 0);
    for (int n = 0; n < 200; n++) {
      assertThatCode(() -> jdbc.execute("select pg_sleep(0.01)")).doesNotThrowAnyException();
    }
  }

  @Test
  void whoeverStoodStillItselfCutsNobodyOff() throws Exception {
    Process watcher =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.real.class.path", System.getProperty("java.class.path")),
                StoodStill.class.getName(),
                RealStores.freshDatabaseJdbcUrl())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader says = watcher.inputReader()) {
      assertThat(said(says)).isEqualTo(StoodStill.ASKED);
      signal(watcher, "-STOP");
      assertThat(watcher.waitFor(2, TimeUnit.SECONDS)).isFalse();
      signal(watcher, "-CONT");
      watcher.outputWriter().append('\n').flush();
      assertThat(said(says)).isEqualTo(StoodStill.SERVED);
    } finally {
      watcher.destroyForcibly();
    }
  }

  /** What it says, whatever libraries print before. */
  private static String said(BufferedReader says) {
    return says.lines().filter(StoodStill.WORDS::contains).findFirst().orElse("nothing");
  }

  private static void signal(Process process, String name) throws Exception {
    assertThat(new ProcessBuilder("kill", name, Long.toString(process.pid())).start().waitFor())
        .isZero();
  }

  /** Ends every other connection of the database but those of the pool. */
  private static int ended(JdbcTemplate operator) {
    return operator
        .queryForList(
            """
            select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid()
              and query not like '%pg_%' and state = 'idle' and query = ''
            """,
            Boolean.class)
        .size();
  }
}
