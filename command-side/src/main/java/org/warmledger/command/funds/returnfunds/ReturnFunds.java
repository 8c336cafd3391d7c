package org.warmledger.command.funds.returnfunds;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.TransferId;

/**
 * Give money or goods back.
 *
 * @param to the fund they came from; absent when they came from outside the ledger
 * @param giver outside who gave them, by name; absent in what was given back before givers were
 *     named
 */
public record ReturnFunds(
    Optional<FundCode> to,
    Optional<String> giver,
    TransferId transfer,
    FundAmounts amounts,
    String reason,
    LocalDate occurredOn) {}
