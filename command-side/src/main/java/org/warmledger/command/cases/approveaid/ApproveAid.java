package org.warmledger.command.cases.approveaid;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.Note;

/**
 * Approve a proposed aid.
 *
 * @param capOverride why it may go above a cap; absent where it may not
 */
public record ApproveAid(
    @RoutingKey CaseId caseId,
    AidId aidId,
    Note reason,
    Optional<Note> capOverride,
    StaffId approvedBy,
    LocalDate occurredOn) {}
