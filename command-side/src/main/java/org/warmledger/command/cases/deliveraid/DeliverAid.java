package org.warmledger.command.cases.deliveraid;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.warmledger.events.AidId;
import org.warmledger.events.CaseId;
import org.warmledger.events.Payee;
import org.warmledger.events.Receipt;
import org.warmledger.events.StaffId;

/** Hand an approved aid over, with its receipt. */
public record DeliverAid(
    @TargetAggregateIdentifier CaseId caseId,
    AidId aidId,
    Payee payee,
    Receipt receipt,
    StaffId deliveredBy,
    LocalDate occurredOn) {}
