package org.warmledger.command.funds;

import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.FundScope;

/**
 * What the rules of others need to know of an open fund.
 *
 * @param union that holds it; it serves the files of that union and those below
 * @param version sequence of the fund's last event
 */
public record FundFacts(FundCode fund, UnionPath union, FundScope scope, long version) {}
