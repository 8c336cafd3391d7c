package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.EnterpriseVisitId;
import org.warmledger.events.ids.UnionPath;

/** A visit to an enterprise was entered wrongly: it does not count, and its money is back (C29). */
public record EnterpriseVisitReversed(
    EnterpriseVisitId visitId, UnionPath union, String reason, LocalDate occurredOn)
    implements EnterpriseVisitEvent {}
