package org.warmledger.events;

import org.warmledger.events.ids.FindingId;
import org.warmledger.events.ids.UnionPath;

/** A fact of one finding. */
public sealed interface FindingEvent extends LedgerEvent
    permits FindingRaised,
        FindingAssigned,
        FindingCounted,
        FindingCleared,
        FindingResolved,
        FindingDismissed,
        FindingSecondApproved {

  FindingId findingId();

  /** The union whose business it is. */
  UnionPath union();
}
