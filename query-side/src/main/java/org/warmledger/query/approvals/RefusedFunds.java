package org.warmledger.query.approvals;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.AidFundsRefused;
import org.warmledger.events.values.Shortage;

/**
 * That aid was approved and its fund refused it, so that it waits for a decision once more.
 *
 * @param code of the rule that refused it
 * @param lacking what the fund was short of then
 */
record RefusedFunds(String code, LocalDate on, Optional<Shortage> lacking) {

  static RefusedFunds of(AidFundsRefused event) {
    return new RefusedFunds(event.code(), event.occurredOn(), event.lacking());
  }
}
