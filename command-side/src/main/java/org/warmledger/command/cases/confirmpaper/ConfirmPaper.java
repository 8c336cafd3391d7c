package org.warmledger.command.cases.confirmpaper;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;

/** Confirm where the paper copy of a file is kept. */
public record ConfirmPaper(
    @RoutingKey CaseId caseId, String place, StaffId confirmedBy, LocalDate occurredOn) {}
