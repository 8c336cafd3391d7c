package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.FindingId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;

/** Somebody looked into a finding and answers for letting it be. */
public record FindingDismissed(
    FindingId findingId, UnionPath union, String reason, StaffId dismissedBy, LocalDate occurredOn)
    implements FindingEvent {}
