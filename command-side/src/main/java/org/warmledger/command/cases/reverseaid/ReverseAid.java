package org.warmledger.command.cases.reverseaid;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.AidId;
import org.warmledger.events.CaseId;
import org.warmledger.events.Note;
import org.warmledger.events.StaffId;

/** Take a delivered aid back, or state that it never arrived. */
public record ReverseAid(
    @RoutingKey CaseId caseId,
    AidId aidId,
    Note reason,
    StaffId reversedBy,
    LocalDate occurredOn) {}
