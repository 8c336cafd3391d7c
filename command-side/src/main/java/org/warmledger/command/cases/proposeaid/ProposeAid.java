package org.warmledger.command.cases.proposeaid;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.warmledger.events.AidId;
import org.warmledger.events.AidTerms;
import org.warmledger.events.CaseId;
import org.warmledger.events.Note;
import org.warmledger.events.StaffId;

/** Propose aid for a household. */
public record ProposeAid(
    @TargetAggregateIdentifier CaseId caseId,
    AidId aidId,
    AidTerms terms,
    Note reason,
    StaffId proposedBy,
    LocalDate occurredOn) {}
