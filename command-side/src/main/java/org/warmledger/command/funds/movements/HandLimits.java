package org.warmledger.command.funds.movements;

import java.time.LocalDate;
import org.warmledger.events.MovementEntered;

/** Up to which amount two people move a fund. */
@FunctionalInterface
public interface HandLimits {

  /**
   * How many hands it takes, by what the union that holds the fund goes by on the day of the
   * decision: whoever enters it chooses the day that it bears.
   */
  HandsNeeded of(MovementEntered entered, LocalDate today);
}
