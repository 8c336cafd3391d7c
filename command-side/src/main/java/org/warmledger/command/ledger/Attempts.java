package org.warmledger.command.ledger;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;

/**
 * Runs work in a transaction and again when somebody else wrote the same stream first. The loser
 * then sees what the winner wrote, and is refused by a rule instead of by a race.
 */
@Component
public class Attempts {

  private static final int MOST = 10;

  private final TransactionTemplate transactions;

  Attempts(PlatformTransactionManager transactions) {
    this.transactions = new TransactionTemplate(transactions);
  }

  /** For work that may meet another state than the caller has seen. */
  public <T> T untilSettled(Supplier<T> work) {
    for (int attempt = 1; attempt < MOST; attempt++) {
      try {
        return once(work);
      } catch (RuntimeException failure) {
        if (!Races.lost(failure)) {
          throw failure;
        }
      }
    }
    return once(work, RejectionCode.TOO_BUSY);
  }

  /** For work that holds only for the version that the caller has seen. */
  public <T> T onceOnly(Supplier<T> work) {
    return once(work, RejectionCode.VERSION_CONFLICT);
  }

  private <T> T once(Supplier<T> work, RejectionCode whenLost) {
    try {
      return once(work);
    } catch (RuntimeException failure) {
      throw Races.lost(failure) ? Refusal.of(whenLost, failure) : failure;
    }
  }

  private <T> T once(Supplier<T> work) {
    return Objects.requireNonNull(transactions.execute(status -> work.get()));
  }
}
