package org.warmledger.platform.store;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.sealing.AesGcm;
import org.warmledger.events.sealing.MasterKey;

/**
 * Which ledger the tokens and the key vault of this database belong to. Another one is refused
 * before anything is read or written: with a wrong key the same worker would be archived twice.
 */
record LedgerIdentity(JdbcTemplate jdbc, String kind) {

  private static final byte[] SEALED = "warm ledger".getBytes(StandardCharsets.UTF_8);
  private static final byte[] BINDING = "ledger-identity".getBytes(StandardCharsets.UTF_8);

  /** Whether anything was written before: then a key that is missing was lost. */
  boolean isBegun() {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(
            "select exists (select from ledger_identity) or exists (select from ledger_event)"
                + " or exists (select from person_key)",
            Boolean.class));
  }

  /**
   * Goes by the key from now on, if it is the ledger's.
   *
   * @throws StartRefused when the ledger was made with another, or is kept elsewhere
   */
  MasterKey provedBy(MasterKey key) {
    Aead master = AesGcm.wrapping(key);
    if (!opensPersons(master)) {
      throw wrongKey();
    }
    var unused =
        jdbc.update(
            "insert into ledger_identity (kind, sealed) values (?, ?) on conflict do nothing",
            kind,
            seal(master));
    String kept = jdbc.queryForObject("select kind from ledger_identity", String.class);
    if (!kind.equals(kept)) {
      throw new StartRefused(
          "the tokens and keys of this database belong to a ledger kept in %s, not in %s: see %s"
              .formatted(kept, kind, EventStoreSwitch.SWITCH));
    }
    if (!opensItsSeal(master)) {
      throw wrongKey();
    }
    return key;
  }

  private boolean opensItsSeal(Aead master) {
    return jdbc
        .query(
            "select sealed from ledger_identity",
            (row, n) -> opens(master, row.getBytes(1), BINDING))
        .stream()
        .allMatch(opened -> opened);
  }

  /** Ledgers of before this table are known by the keys that they wrapped. */
  private boolean opensPersons(Aead master) {
    return jdbc
        .query(
            "select key_id, person_id, wrapped from person_key where wrapped is not null limit 1",
            (row, n) ->
                opens(
                    master,
                    row.getBytes(3),
                    KeyWrapping.binding(row.getString(1), new PersonId(row.getString(2)))))
        .stream()
        .allMatch(opened -> opened);
  }

  /**
   * Remembers the event that the ledger begins with, once there is one.
   *
   * @throws StartRefused when it begins with another than before
   */
  void beginsWith(Optional<String> first) {
    first.ifPresent(
        event ->
            jdbc.update(
                "update ledger_identity set first_event = ? where first_event is null", event));
    Optional<String> kept =
        Optional.ofNullable(
            jdbc.queryForObject("select first_event from ledger_identity", String.class));
    if (!kept.equals(first)) {
      throw new StartRefused(
          "the event store holds another ledger than the one whose tokens and keys are in this"
              + " database: give it the store and the database of one ledger");
    }
  }

  private static byte[] seal(Aead master) {
    try {
      return master.encrypt(SEALED, BINDING);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the master key does not seal", e);
    }
  }

  private static boolean opens(Aead master, byte[] sealed, byte[] binding) {
    try {
      return master.decrypt(sealed, binding).length > 0;
    } catch (GeneralSecurityException anotherKey) {
      return false;
    }
  }

  private static StartRefused wrongKey() {
    return new StartRefused(
        "the master key does not open this ledger: give the key that it was made with"
            + " (warmledger.master-key or warmledger.master-key-file)");
  }
}
