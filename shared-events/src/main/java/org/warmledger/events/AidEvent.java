package org.warmledger.events;

/** A fact in the life of one aid. */
public sealed interface AidEvent extends CaseEvent
    permits AidProposed, AidApproved, AidRejected, CaseAided, AidReversed {

  AidId aidId();
}
