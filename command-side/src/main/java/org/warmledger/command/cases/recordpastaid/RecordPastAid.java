package org.warmledger.command.cases.recordpastaid;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.warmledger.events.AidId;
import org.warmledger.events.AidTerms;
import org.warmledger.events.CaseId;
import org.warmledger.events.Payee;
import org.warmledger.events.Receipt;
import org.warmledger.events.StaffId;

/** Enter aid that had been delivered before the ledger was in use. */
public record RecordPastAid(
    @TargetAggregateIdentifier CaseId caseId,
    AidId aidId,
    AidTerms terms,
    Payee payee,
    Receipt receipt,
    StaffId recordedBy,
    LocalDate occurredOn) {}
