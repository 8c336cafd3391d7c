package org.warmledger.command.cases.takebackvisit;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Receipt;

/**
 * Say that a visit was entered wrongly.
 *
 * @param voucher what proves that what it handed over is back
 */
public record TakeBackVisit(
    @RoutingKey CaseId caseId,
    VisitId visitId,
    Note reason,
    Optional<Receipt> voucher,
    StaffId reversedBy,
    LocalDate occurredOn) {}
