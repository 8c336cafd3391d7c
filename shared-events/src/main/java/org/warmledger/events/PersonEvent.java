package org.warmledger.events;

/** A fact about one person's place in the register. */
public sealed interface PersonEvent extends LedgerEvent
    permits PersonClaimed, PersonReleased, PersonErased {

  PersonId person();
}
