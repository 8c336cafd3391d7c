package org.warmledger.benchmarks.past;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.axonframework.config.AggregateConfiguration;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.jdbc.core.JdbcTemplate;
import org.warmledger.benchmarks.alone.CommandSideAlone;
import org.warmledger.events.sealing.KeyVault;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.launchers.CannotStart;
import org.warmledger.launchers.DataFolder;
import org.warmledger.launchers.LocalPostgres;

/**
 * The ledger of a local stack that stands still: its PostgreSQL, and its own classes over it in
 * this process. Nobody reads and nothing is served.
 */
final class ClosedLedger implements AutoCloseable {

  private static final String DATABASE = "warmledger";
  private static final String HAS_SNAPSHOT =
      "select (select max(sequence) from ledger_snapshot where stream_id = ?)"
          + " = (select max(sequence) from ledger_event where stream_id = ?)";

  private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
  private static final Pattern SEALED =
      Pattern.compile("\\{\"owner\":\"([^\"]+)\",\"key\":\"([^\"]+)\",\"sealed\":\"([^\"]+)\"\\}");

  private final DataFolder folder;
  private final LocalPostgres postgres;
  private final CommandSideAlone commands;

  /** Opens that of a data folder, which nobody else opens meanwhile. */
  ClosedLedger(Path data) {
    this.folder = DataFolder.ofLedgerAtRest(data);
    this.postgres = LocalPostgres.start(data.resolve("postgres"), 0);
    this.commands =
        new CommandSideAlone(postgres, DATABASE, CommandSideAlone.Served.toNobody(data));
  }

  EventStorageEngine engine() {
    return commands.of(EventStorageEngine.class);
  }

  JdbcTemplate jdbc() {
    return commands.of(JdbcTemplate.class);
  }

  KeyVault vault() {
    return commands.of(KeyVault.class);
  }

  KeyedHash hash() {
    return commands.of(KeyedHash.class);
  }

  /** As every fund has one after a hundred bookings: what follows need not read them all. */
  void snapshot(List<String> funds) {
    Class<?> type =
        commands.of(Configuration.class).findModules(AggregateConfiguration.class).stream()
            .<Class<?>>map(AggregateConfiguration::aggregateType)
            .filter(one -> one.getSimpleName().equals("FundStream"))
            .findFirst()
            .orElseThrow();
    Snapshotter snapshotter = commands.of(Snapshotter.class);
    funds.forEach(fund -> snapshotter.scheduleSnapshot(type, fund));
    while (!funds.stream().allMatch(this::hasSnapshot)) {
      LockSupport.parkNanos(LOOK_AGAIN.toNanos());
    }
  }

  private boolean hasSnapshot(String fund) {
    return Boolean.TRUE.equals(jdbc().queryForObject(HAS_SNAPSHOT, Boolean.class, fund, fund));
  }

  /**
   * What a sealed value holds, as its text.
   *
   * @throws CannotStart when whose it is has been erased
   */
  String opened(String sealed) {
    Matcher parts = SEALED.matcher(sealed);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not sealed");
    }
    Aead key = vault().find(parts.group(2)).orElseThrow(ClosedLedger::unreadable);
    try {
      byte[] plain =
          key.decrypt(
              Base64.getDecoder().decode(parts.group(3)),
              (parts.group(1) + "/" + parts.group(2)).getBytes(StandardCharsets.UTF_8));
      return new String(plain, StandardCharsets.UTF_8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a sealed value does not open", e);
    }
  }

  private static CannotStart unreadable() {
    return new CannotStart(
        "somebody in this ledger was erased: a past is made of one in which everybody can be read");
  }

  @Override
  public void close() {
    commands.close();
    postgres.close();
    folder.close();
  }
}
