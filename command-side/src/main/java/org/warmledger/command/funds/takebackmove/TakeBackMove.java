package org.warmledger.command.funds.takebackmove;

import java.time.LocalDate;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.FundFlow;

/**
 * Take back what was entered wrongly: that what moved into or out of a fund did not.
 *
 * @param about id of the appropriation that came from outside, or of the transfer
 */
public record TakeBackMove(
    FundFlow flow, String about, String reason, StaffId reversedBy, LocalDate occurredOn) {}
