package org.warmledger.command.cases.repayloan;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.AidId;
import org.warmledger.events.CaseId;
import org.warmledger.events.Money;

/** Record that a part of a start-up loan was paid back. */
public record RepayLoan(
    @RoutingKey CaseId caseId, AidId aidId, Money money, String voucher, LocalDate occurredOn) {}
