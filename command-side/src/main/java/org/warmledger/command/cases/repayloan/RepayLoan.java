package org.warmledger.command.cases.repayloan;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.values.Money;

/** Record that a part of a start-up loan was paid back. */
public record RepayLoan(
    @RoutingKey CaseId caseId, AidId aidId, Money money, String voucher, LocalDate occurredOn) {}
