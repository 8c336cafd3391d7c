package org.warmledger.command.cases.resolveobjection;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.NoticeId;
import org.warmledger.events.ids.ObjectionId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.ObjectionOutcome;
import org.warmledger.events.values.Note;

/** Decide an objection. */
public record ResolveObjection(
    @RoutingKey CaseId caseId,
    NoticeId noticeId,
    ObjectionId objectionId,
    ObjectionOutcome outcome,
    Note reason,
    StaffId resolvedBy,
    LocalDate occurredOn) {}
