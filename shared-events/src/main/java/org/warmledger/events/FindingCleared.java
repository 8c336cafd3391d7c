package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.FindingId;
import org.warmledger.events.ids.UnionPath;

/** The cause of a finding is gone. */
public record FindingCleared(FindingId findingId, UnionPath union, LocalDate occurredOn)
    implements FindingEvent {}
