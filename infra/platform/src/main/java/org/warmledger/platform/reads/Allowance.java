package org.warmledger.platform.reads;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Problem;

/**
 * How often somebody may ask what tells whether people are on file: so often an hour and a day and
 * no more, whichever process is asked (ADR 0062). Counted in a table of its own with the columns
 * {@code actor} and {@code at}, and only for a day.
 *
 * @param code of the refusal
 */
public record Allowance(
    JdbcTemplate jdbc, TransactionTemplate transaction, String table, String code, Most most) {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);

  /** So many times. */
  public record Most(int anHour, int aDay) {}

  public Allowance(
      JdbcTemplate jdbc,
      PlatformTransactionManager transactions,
      String table,
      String code,
      Most most) {
    this(jdbc, new TransactionTemplate(transactions), table, code, most);
  }

  /**
   * Counts one more.
   *
   * @throws Problem 429 with the code, and after how many seconds there may be another
   */
  public void take(Caller caller) {
    Optional<Duration> wait = transaction.execute(status -> counted(caller.id().value()));
    if (wait.isPresent()) {
      throw Problem.of(HttpStatus.TOO_MANY_REQUESTS, code, most.anHour(), most.aDay())
          .with(Problem.RETRY_AFTER, wait.orElseThrow().toSeconds() + 1);
    }
  }

  private Optional<Duration> counted(String actor) {
    jdbc.query(
        "select pg_advisory_xact_lock(hashtextextended(? || ' of ' || ?, 0))",
        row -> {},
        table,
        actor);
    Instant now = Instant.now();
    Optional<Duration> until =
        wait(actor, most.anHour(), HOUR, now).or(() -> wait(actor, most.aDay(), DAY, now));
    if (until.isEmpty()) {
      jdbc.update(
          "delete from " + table + " where actor = ? and at < ?",
          actor,
          Timestamp.from(now.minus(DAY)));
      jdbc.update(
          "insert into " + table + " (actor, at) values (?, ?)", actor, Timestamp.from(now));
    }
    return until;
  }

  /** How long until one more may be, when there were as many as may be. */
  private Optional<Duration> wait(String actor, int atMost, Duration within, Instant now) {
    return jdbc
        .queryForList(
            "select at from "
                + table
                + " where actor = ? and at > ? order by at desc offset ? limit 1",
            Timestamp.class,
            actor,
            Timestamp.from(now.minus(within)),
            atMost - 1)
        .stream()
        .map(oldest -> Duration.between(now, oldest.toInstant().plus(within)))
        .findFirst();
  }
}
