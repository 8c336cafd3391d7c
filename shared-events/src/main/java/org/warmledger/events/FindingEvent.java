package org.warmledger.events;

/** A fact of one finding. */
public sealed interface FindingEvent extends LedgerEvent
    permits FindingRaised, FindingCleared, FindingResolved, FindingDismissed {

  FindingId findingId();

  /** The union whose business it is. */
  UnionPath union();
}
