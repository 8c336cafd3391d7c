package org.warmledger.platform.reads;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Problem;

/**
 * What is done on somebody's order and is no fact of the ledger: nothing of it is done that is not
 * noted.
 */
@Component
public final class Acts {

  private static final String ACCEPTED = "ACCEPTED";
  private static final int LONGEST_SUBJECT = 160;

  private final ActLog log;
  private final TransactionTemplate transaction;

  Acts(ActLog log, PlatformTransactionManager transactions) {
    this.log = log;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Carries out an order, or what of it is done in the database. Who gave it is noted in the same
   * transaction; what was refused is noted with why.
   */
  public <T> T order(Caller caller, Act act, String about, Supplier<T> order) {
    String subject = about.substring(0, Math.min(LONGEST_SUBJECT, about.length()));
    try {
      return Objects.requireNonNull(
          transaction.execute(
              unused -> {
                T carriedOut = order.get();
                log.acted(caller, act, subject, ACCEPTED);
                return carriedOut;
              }));
    } catch (Problem refused) {
      log.acted(caller, act, subject, refused.code());
      throw refused;
    }
  }
}
