package org.warmledger.events;

import java.time.LocalDate;

/** The cause of a finding is gone. */
public record FindingCleared(FindingId findingId, UnionPath union, LocalDate occurredOn)
    implements FindingEvent {}
