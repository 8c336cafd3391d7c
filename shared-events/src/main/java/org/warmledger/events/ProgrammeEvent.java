package org.warmledger.events;

import org.warmledger.events.ids.UnionPath;

/** A fact of programme activity. */
public sealed interface ProgrammeEvent extends LedgerEvent
    permits EnterpriseVisitEvent, ServiceEvent, CentreEvent {

  /** The union that carried it out. */
  UnionPath union();
}
