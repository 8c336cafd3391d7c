package org.warmledger.command.cases.rejectaid;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.Note;

/** Turn a proposed aid down. */
public record RejectAid(
    @RoutingKey CaseId caseId,
    AidId aidId,
    Note reason,
    StaffId rejectedBy,
    LocalDate occurredOn) {}
