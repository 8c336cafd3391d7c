package org.warmledger.command.cases.repayloan;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.RepaymentId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.Note;

/** Say that what was entered about the repayment of a loan is not so. */
public record RefuseRepayment(
    @RoutingKey CaseId caseId,
    AidId aidId,
    RepaymentId repayment,
    Note reason,
    StaffId refusedBy,
    LocalDate occurredOn) {}
