package org.warmledger.events;

import java.time.LocalDate;

/** Somebody put right what a finding was about. */
public record FindingResolved(
    FindingId findingId, UnionPath union, String reason, StaffId resolvedBy, LocalDate occurredOn)
    implements FindingEvent {}
