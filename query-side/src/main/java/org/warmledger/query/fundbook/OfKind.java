package org.warmledger.query.fundbook;

import org.warmledger.events.values.GoodsKind;

/** What became of one kind of goods. */
public record OfKind(GoodsKind kind, Balances pieces) {}
