package org.warmledger.command.http;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Problem;

/**
 * Whoever rehearses that somebody be put on file asks whether they are on file anywhere, and leaves
 * no other trace: each is noted in the access log by a keyed hash, and a person asks so often and
 * no more, whichever process is asked (ADR 0062).
 */
@Component
public class AskedAbout {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);

  private static final String API = "/api/";
  private static final int LONGEST_SUBJECT = 160;

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final ReadsElsewhere reads;
  private final KeyedHash hash;
  private final int anHour;
  private final int aDay;

  AskedAbout(
      JdbcTemplate jdbc,
      PlatformTransactionManager transactions,
      ReadsElsewhere reads,
      KeyedHash hash,
      @Value("${warmledger.dry-runs.an-hour:30}") int anHour,
      @Value("${warmledger.dry-runs.a-day:120}") int aDay) {
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.reads = reads;
    this.hash = hash;
    this.anHour = anHour;
    this.aDay = aDay;
  }

  /**
   * A dry run, and the persons whom it brings: only those are counted.
   *
   * @throws Problem 429 {@code TOO_MANY_DRY_RUNS} when the caller has had as many as there may be
   */
  void rehearsed(Call call, Collection<PersonId> persons) {
    if (persons.isEmpty()) {
      reads.note(call.caller(), "DRY_RUN", subject(call.path()), List.of(Optional.empty()));
    } else {
      count(call.caller());
      reads.note(call.caller(), "DRY_RUN", "cases", asked(persons));
    }
  }

  private static String subject(String path) {
    return path.substring(API.length(), Math.min(LONGEST_SUBJECT, path.length()));
  }

  /**
   * A rehearsal of a file of rows, which is told row by row who is on file.
   *
   * @throws Problem 429 {@code TOO_MANY_DRY_RUNS}
   */
  public void rehearsed(Caller caller, String importId) {
    count(caller);
    reads.note(caller, "DRY_RUN", importId, List.of(Optional.empty()));
  }

  /** What was refused because of another file asked about it as well. */
  void refused(Caller caller, Collection<PersonId> persons) {
    refused(caller, "cases", persons);
  }

  /**
   * The same of a row, rehearsed or not.
   *
   * @param importId the import that it stands in
   */
  public void refused(Caller caller, String importId, Collection<PersonId> persons) {
    reads.note(caller, "REFUSED", importId, asked(persons));
  }

  private List<Optional<String>> asked(Collection<PersonId> persons) {
    return persons.stream().map(hash::asked).map(Optional::of).toList();
  }

  private void count(Caller caller) {
    Optional<Duration> wait =
        transaction.execute(
            status -> {
              String actor = caller.id().value();
              jdbc.query(
                  "select pg_advisory_xact_lock(hashtextextended('dry runs of ' || ?, 0))",
                  row -> {},
                  actor);
              Instant now = Instant.now();
              Optional<Duration> until =
                  wait(actor, anHour, HOUR, now).or(() -> wait(actor, aDay, DAY, now));
              if (until.isEmpty()) {
                jdbc.update(
                    "delete from dry_run where actor = ? and at < ?",
                    actor,
                    Timestamp.from(now.minus(DAY)));
                jdbc.update(
                    "insert into dry_run (actor, at) values (?, ?)", actor, Timestamp.from(now));
              }
              return until;
            });
    if (wait.isPresent()) {
      throw Problem.of(HttpStatus.TOO_MANY_REQUESTS, "TOO_MANY_DRY_RUNS", anHour, aDay)
          .with(Problem.RETRY_AFTER, wait.orElseThrow().toSeconds() + 1);
    }
  }

  /** How long until one more may be, when there were as many as may be. */
  private Optional<Duration> wait(String actor, int most, Duration within, Instant now) {
    return jdbc
        .queryForList(
            "select at from dry_run where actor = ? and at > ? order by at desc offset ? limit 1",
            Timestamp.class,
            actor,
            Timestamp.from(now.minus(within)),
            most - 1)
        .stream()
        .map(oldest -> Duration.between(now, oldest.toInstant().plus(within)))
        .findFirst();
  }
}
