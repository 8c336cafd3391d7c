package org.warmledger.command.cases.rejectaid;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.warmledger.events.AidId;
import org.warmledger.events.CaseId;
import org.warmledger.events.Note;
import org.warmledger.events.StaffId;

/** Turn a proposed aid down. */
public record RejectAid(
    @TargetAggregateIdentifier CaseId caseId,
    AidId aidId,
    Note reason,
    StaffId rejectedBy,
    LocalDate occurredOn) {}
