package org.warmledger.command.funds.closefund;

import java.time.LocalDate;
import org.warmledger.events.ids.FundCode;

/** Close a fund that holds nothing any more. */
public record CloseFund(FundCode fund, String reason, LocalDate occurredOn) {}
