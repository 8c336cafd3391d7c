package org.warmledger.platform.reading;

/** What readers read, how far they are, and whose turn it is. */
public record Sources<F extends Met>(
    LedgerPages<F> ledger, ReaderTokens tokens, ReaderTurns turns) {}
