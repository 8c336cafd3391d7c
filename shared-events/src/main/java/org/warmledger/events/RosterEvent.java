package org.warmledger.events;

import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.UnionPath;

/** A fact of one payment roster (发放花名册). */
public sealed interface RosterEvent extends LedgerEvent
    permits RosterDrawnUp,
        RosterLinesListed,
        RosterApproved,
        RosterRejected,
        RosterLinesCarried,
        RosterLinesPaid,
        RosterAnswerReversed,
        RosterLineCorrectionEntered,
        RosterLineCorrected,
        RosterLineBillsEntered,
        RosterLineBillsCorrected,
        RosterLineDropped,
        RosterLineRenewed {

  RosterId rosterId();

  /** The union that drew it up. */
  UnionPath union();
}
