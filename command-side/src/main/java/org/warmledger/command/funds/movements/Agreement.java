package org.warmledger.command.funds.movements;

import org.warmledger.command.http.Then;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.MovementId;

/** What came of it that somebody agreed to a movement. */
record Agreement(FundCode fund, MovementId movementId, Became became) implements Then.Sequel {

  /** Whether its fund has moved. */
  enum Became {
    /** It has. */
    CONFIRMED,
    /** It waits for a third person. */
    SECONDED
  }
}
