package org.warmledger.command.running;

import static org.awaitility.Awaitility.await;

import java.util.Optional;
import org.warmledger.events.sealing.KeyVault;
import org.warmledger.platform.testkit.FreshWord;

/** What is kept of a fund beside its events: snapshots, and what a process holds of it. */
record KeptFund(RunningLedger ledger, String fund) {

  /** As in a process that has read nothing of it yet: somebody was erased. */
  void isHeldNoMore() {
    KeyVault vault = ledger.bean(KeyVault.class);
    Optional<String> era = vault.era();
    ledger
        .jdbc()
        .update(
            "insert into person_key (key_id, person_id, destroyed_at)"
                + " values (?, 'person-of-nobody', now())",
            FreshWord.after("key-"));
    await().until(() -> !vault.era().equals(era));
  }

  /** It is taken after the answer, or not at this version. */
  boolean isKept(long version) {
    long patience = System.nanoTime() + 500_000_000;
    while (snapshot() < version && System.nanoTime() < patience) {
      Thread.onSpinWait();
    }
    return snapshot() == version;
  }

  private long snapshot() {
    return ledger
        .jdbc()
        .queryForObject(
            "select coalesce(max(sequence), -1) from ledger_snapshot where stream_id = ?",
            Long.class,
            "fund-" + fund);
  }
}
