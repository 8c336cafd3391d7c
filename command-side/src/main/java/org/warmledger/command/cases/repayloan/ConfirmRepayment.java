package org.warmledger.command.cases.repayloan;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.RepaymentId;
import org.warmledger.events.ids.StaffId;

/** Confirm what somebody else has entered about the repayment of a loan. */
public record ConfirmRepayment(
    @RoutingKey CaseId caseId,
    AidId aidId,
    RepaymentId repayment,
    StaffId confirmedBy,
    LocalDate today) {}
