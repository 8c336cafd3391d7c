package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.FindingId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;

/**
 * Somebody else looked at aid that went through the hands of kin and stands for its approval (C25):
 * it may be delivered.
 */
public record FindingSecondApproved(
    FindingId findingId, UnionPath union, String reason, StaffId approvedBy, LocalDate occurredOn)
    implements FindingEvent {}
