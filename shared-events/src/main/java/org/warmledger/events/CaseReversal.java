package org.warmledger.events;

/** What takes a fact of a file back (C29). */
public sealed interface CaseReversal extends CaseEvent
    permits ArchivingReversed,
        VisitReversed,
        ClosureReversed,
        ReopeningReversed,
        TransferReversed,
        FactReversed {}
