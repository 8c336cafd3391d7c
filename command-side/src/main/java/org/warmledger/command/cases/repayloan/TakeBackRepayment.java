package org.warmledger.command.cases.repayloan;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.RepaymentId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.Note;

/** Enter that a confirmed repayment was none, for somebody else to confirm. */
public record TakeBackRepayment(
    @RoutingKey CaseId caseId,
    AidId aidId,
    RepaymentId repayment,
    RepaymentId takesBack,
    Note reason,
    StaffId enteredBy,
    LocalDate occurredOn) {}
