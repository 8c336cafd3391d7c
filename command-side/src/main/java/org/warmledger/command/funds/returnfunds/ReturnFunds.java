package org.warmledger.command.funds.returnfunds;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.TransferId;

/**
 * Give money or goods back.
 *
 * @param to the fund they came from; absent when they came from outside the ledger
 */
public record ReturnFunds(
    @RoutingKey FundCode fund,
    Optional<FundCode> to,
    TransferId transfer,
    FundAmounts amounts,
    String reason,
    LocalDate occurredOn) {}
