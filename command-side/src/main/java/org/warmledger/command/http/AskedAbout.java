package org.warmledger.command.http;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.platform.reads.Allowance;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Problem;

/**
 * Whoever rehearses that somebody be put on file asks whether they are on file anywhere, and leaves
 * no other trace: each is noted in the access log by a keyed hash, and a person asks so often and
 * no more, whichever process is asked (ADR 0062).
 */
@Component
public class AskedAbout {

  private static final String API = "/api/";
  private static final int LONGEST_SUBJECT = 160;

  private final ReadsElsewhere reads;
  private final KeyedHash hash;
  private final Allowance allowance;

  AskedAbout(
      JdbcTemplate jdbc,
      PlatformTransactionManager transactions,
      ReadsElsewhere reads,
      KeyedHash hash,
      @Value("${warmledger.dry-runs.an-hour:30}") int anHour,
      @Value("${warmledger.dry-runs.a-day:120}") int aDay) {
    this.reads = reads;
    this.hash = hash;
    Allowance.Most most = new Allowance.Most(anHour, aDay);
    this.allowance = new Allowance(jdbc, transactions, "dry_run", "TOO_MANY_DRY_RUNS", most);
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
      allowance.take(call.caller());
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
    allowance.take(caller);
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
}
