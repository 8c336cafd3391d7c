package org.warmledger.events;

import org.warmledger.events.ids.AidId;

/** A fact in the life of one aid. */
public sealed interface AidEvent extends CaseEvent
    permits AidProposed,
        AidBillsCorrected,
        AidApproved,
        AidFunded,
        AidFundsRefused,
        AidLapsed,
        AidRejected,
        CaseAided,
        AidReversed,
        LoanRepaid,
        RepaymentEntered,
        RepaymentRefused,
        RepaymentReversed {

  AidId aidId();
}
