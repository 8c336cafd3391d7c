package org.warmledger.command.cases.reverseaid;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.Note;

/** Take a delivered aid back, or state that it never arrived. */
public record ReverseAid(
    @RoutingKey CaseId caseId,
    AidId aidId,
    Note reason,
    StaffId reversedBy,
    LocalDate occurredOn) {}
