package org.warmledger.events;

/** A fact in the life of one aid. */
public sealed interface AidEvent extends CaseEvent
    permits AidProposed,
        AidApproved,
        AidFunded,
        AidFundsRefused,
        AidLapsed,
        AidRejected,
        CaseAided,
        AidReversed,
        LoanRepaid {

  AidId aidId();
}
