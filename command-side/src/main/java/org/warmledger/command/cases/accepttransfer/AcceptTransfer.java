package org.warmledger.command.cases.accepttransfer;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;

/**
 * Take over a file that is offered.
 *
 * @param acceptedFor the union of whoever takes it over
 */
public record AcceptTransfer(
    @RoutingKey CaseId caseId, StaffId acceptedBy, UnionCode acceptedFor, LocalDate occurredOn) {}
