package org.warmledger.events;

import org.warmledger.events.ids.EnterpriseVisitId;

/** A fact of one visit to an enterprise. */
public sealed interface EnterpriseVisitEvent extends ProgrammeEvent
    permits EnterpriseVisited, EnterpriseVisitReversed {
  EnterpriseVisitId visitId();
}
