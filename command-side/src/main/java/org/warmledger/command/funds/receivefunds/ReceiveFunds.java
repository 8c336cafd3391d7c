package org.warmledger.command.funds.receivefunds;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.events.ids.AppropriationId;
import org.warmledger.events.lists.FundingSource;

/**
 * Receive money or goods from outside the ledger.
 *
 * @param source where it comes from; the fund's own source unless stated
 * @param campaign it was raised for, by name
 * @param giver who gave it, by name
 * @param goLiveOn of an opening balance: from when on the ledger is the book of the fund's union
 */
public record ReceiveFunds(
    AppropriationId appropriation,
    FundAmounts amounts,
    Optional<FundingSource> source,
    Optional<String> campaign,
    Optional<String> giver,
    String voucher,
    Optional<LocalDate> goLiveOn,
    LocalDate occurredOn) {}
