package org.warmledger.events;

import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.ids.UnionPath;

/** A fact about what was entered for a fund: its books move once it is confirmed. */
public sealed interface MovementEvent extends LedgerEvent, ByHand
    permits MovementEntered,
        MovementSeconded,
        MovementConfirmed,
        MovementRejected,
        MovementWithdrawn {

  MovementId movement();

  FundCode fund();

  /** The union that holds the fund. */
  UnionPath union();
}
