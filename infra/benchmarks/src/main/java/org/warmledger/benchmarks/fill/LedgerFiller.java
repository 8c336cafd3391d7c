package org.warmledger.benchmarks.fill;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.warmledger.benchmarks.client.LedgerClient;
import org.warmledger.benchmarks.client.Unreachable;
import org.warmledger.benchmarks.invented.InventedLedger;

/**
 * Puts invented households on file through the public interface, several at a time. Every request
 * carries an idempotency key made of seed and ordinal, so that a second run continues the first and
 * doubles nothing.
 */
public record LedgerFiller(LedgerClient client, long seed, int parallel) {

  /** Fills in the households of these ordinals; returns when all are done. */
  public Filled fill(long first, int count, Progress progress) {
    InventedLedger ledger = new InventedLedger(seed);
    AtomicLong next = new AtomicLong(first);
    Filled filled = new Filled();
    progress.start(count, filled);
    new FundFiller(client, filled).fill();
    PlanFiller plans = new PlanFiller(client, filled);
    try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < parallel; i++) {
        workers.execute(() -> work(ledger, next, first + count, plans, filled));
      }
    } finally {
      progress.stop();
    }
    return filled;
  }

  private void work(
      InventedLedger ledger, AtomicLong next, long end, PlanFiller plans, Filled filled) {
    try {
      for (long i = next.getAndIncrement(); i < end; i = next.getAndIncrement()) {
        new HouseholdFiller(client, plans, "demo-" + seed + "-" + i, filled)
            .fill(ledger.household(i));
        filled.household();
      }
    } catch (Unreachable gone) {
      next.set(end);
      filled.broken(gone);
    }
  }
}
