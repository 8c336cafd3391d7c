package org.warmledger.command.cases.recordpastaid;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Receipt;

/** Enter aid that had been delivered before the ledger was in use. */
public record RecordPastAid(
    @RoutingKey CaseId caseId,
    AidId aidId,
    AidTerms terms,
    Payee payee,
    Receipt receipt,
    StaffId recordedBy,
    LocalDate occurredOn) {}
