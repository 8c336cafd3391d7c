package org.warmledger.events;

import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionPath;

/** A fact of one fund (资金). */
public sealed interface FundEvent extends LedgerEvent
    permits FundOpened,
        FundReceived,
        FundAllocated,
        FundBooked,
        FundReturned,
        FundMoveReversed,
        FundGranted,
        FundGrantEnded,
        FundAmended,
        FundClosed,
        FundClosureReversed {

  FundCode fund();

  /** The union that holds the fund. */
  UnionPath union();
}
