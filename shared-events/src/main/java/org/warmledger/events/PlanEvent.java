package org.warmledger.events;

import org.warmledger.events.ids.PlanId;
import org.warmledger.events.ids.UnionPath;

/** A fact of one spending plan (使用方案). */
public sealed interface PlanEvent extends LedgerEvent
    permits PlanDrawnUp,
        PlanApproved,
        PlanRejected,
        PlanWithdrawn,
        PlanUsed,
        PlanRestored,
        PlanClosed {

  PlanId planId();

  /** The union whose people carry it out. */
  UnionPath union();
}
