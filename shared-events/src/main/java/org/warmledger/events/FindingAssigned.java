package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.FindingId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;

/**
 * Somebody was put in charge of a finding.
 *
 * @param dueOn the day by which they answer for it
 */
public record FindingAssigned(
    FindingId findingId,
    UnionPath union,
    StaffId inCharge,
    LocalDate dueOn,
    StaffId assignedBy,
    LocalDate occurredOn)
    implements FindingEvent {}
