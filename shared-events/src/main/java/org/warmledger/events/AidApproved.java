package org.warmledger.events;

import java.time.LocalDate;

/** Aid was approved by somebody who did not propose it (C13). */
public record AidApproved(
    CaseId caseId,
    UnionPath union,
    AidId aidId,
    Personal<Note> reason,
    StaffId approvedBy,
    LocalDate occurredOn)
    implements AidEvent {}
