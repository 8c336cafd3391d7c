package org.warmledger.command.funds;

import org.warmledger.events.values.GoodsKind;

/** What became of goods of one kind, in units. */
public record GoodsBalance(GoodsKind kind, Balance balance) {}
