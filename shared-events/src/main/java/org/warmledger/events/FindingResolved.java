package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.FindingId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;

/** Somebody put right what a finding was about. */
public record FindingResolved(
    FindingId findingId, UnionPath union, String reason, StaffId resolvedBy, LocalDate occurredOn)
    implements FindingEvent {}
