package org.warmledger.command.cases.approveaid;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.warmledger.events.AidId;
import org.warmledger.events.CaseId;
import org.warmledger.events.Note;
import org.warmledger.events.StaffId;

/** Approve a proposed aid. */
public record ApproveAid(
    @TargetAggregateIdentifier CaseId caseId,
    AidId aidId,
    Note reason,
    StaffId approvedBy,
    LocalDate occurredOn) {}
