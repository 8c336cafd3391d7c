package org.warmledger.command.cases.repayloan;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.RepaymentId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Receipt;

/**
 * Enter that a part of a start-up loan was paid back, for somebody else to confirm.
 *
 * @param fund that takes it in, where none of this ledger gave the loan
 */
public record EnterRepayment(
    @RoutingKey CaseId caseId,
    AidId aidId,
    RepaymentId repayment,
    Money money,
    Receipt voucher,
    Optional<FundCode> fund,
    StaffId enteredBy,
    LocalDate occurredOn) {}
