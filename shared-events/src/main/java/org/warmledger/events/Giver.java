package org.warmledger.events;

/**
 * The fund that handed shares on.
 *
 * @param transfer by which it did
 */
public record Giver(FundCode fund, UnionPath union, TransferId transfer) {}
