package org.warmledger.command.cases.repayloan;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.RepaymentId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Receipt;

/** Enter that a part of a start-up loan was paid back, for somebody else to confirm. */
public record EnterRepayment(
    @RoutingKey CaseId caseId,
    AidId aidId,
    RepaymentId repayment,
    Money money,
    Receipt voucher,
    StaffId enteredBy,
    LocalDate occurredOn) {}
