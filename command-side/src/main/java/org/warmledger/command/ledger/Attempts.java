package org.warmledger.command.ledger;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;

/**
 * Runs work again when somebody else wrote the same stream first. The loser then sees what the
 * winner wrote, and is refused by a rule instead of by a race.
 */
@Component
public class Attempts {

  private static final int MOST = 10;

  private final TransactionTemplate transactions;

  Attempts(PlatformTransactionManager transactions) {
    this.transactions = new TransactionTemplate(transactions);
  }

  /** For work in the database that may meet another state than was seen. */
  public <T> T untilSettled(Supplier<T> work) {
    return sentUntilSettled(() -> once(work));
  }

  /** As {@link #untilSettled}; no transaction of this process waits while it is done elsewhere. */
  <T> T sentUntilSettled(Supplier<T> send) {
    for (int attempt = 1; attempt < MOST; attempt++) {
      try {
        return send.get();
      } catch (RuntimeException failure) {
        if (!Races.lost(failure)) {
          throw failure;
        }
      }
    }
    try {
      return send.get();
    } catch (RuntimeException failure) {
      throw Races.lost(failure) ? Refusal.of(RejectionCode.TOO_BUSY, failure) : failure;
    }
  }

  private <T> T once(Supplier<T> work) {
    return Objects.requireNonNull(transactions.execute(status -> work.get()));
  }
}
