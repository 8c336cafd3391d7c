package org.warmledger.events.values;

import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.TransferId;
import org.warmledger.events.ids.UnionPath;

/**
 * The fund that handed shares on.
 *
 * @param transfer by which it did
 */
public record Giver(FundCode fund, UnionPath union, TransferId transfer) {}
