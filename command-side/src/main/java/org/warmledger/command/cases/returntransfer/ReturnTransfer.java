package org.warmledger.command.cases.returntransfer;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.values.Note;

/**
 * Not take over a file that is offered.
 *
 * @param returnedFor the union of whoever sends it back
 */
public record ReturnTransfer(
    @RoutingKey CaseId caseId,
    Note reason,
    StaffId returnedBy,
    UnionCode returnedFor,
    LocalDate occurredOn) {}
