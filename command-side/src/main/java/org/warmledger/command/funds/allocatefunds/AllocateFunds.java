package org.warmledger.command.funds.allocatefunds;

import java.time.LocalDate;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.events.ids.TransferId;

/** Hand money or goods on to a lower union's fund. */
public record AllocateFunds(
    TransferId transfer, FundAmounts amounts, String voucher, LocalDate occurredOn) {}
