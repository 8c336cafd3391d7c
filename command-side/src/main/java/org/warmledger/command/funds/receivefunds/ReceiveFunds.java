package org.warmledger.command.funds.receivefunds;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.events.ids.AppropriationId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.FundingSource;

/**
 * Receive money or goods from outside the ledger.
 *
 * @param source where it comes from; the fund's own source unless stated
 * @param campaign it was raised for, by name
 */
public record ReceiveFunds(
    @RoutingKey FundCode fund,
    AppropriationId appropriation,
    FundAmounts amounts,
    Optional<FundingSource> source,
    Optional<String> campaign,
    String voucher,
    LocalDate occurredOn) {}
