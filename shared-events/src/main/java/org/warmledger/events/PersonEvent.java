package org.warmledger.events;

import org.warmledger.events.ids.PersonId;

/** A fact about one person's place in the register. */
public sealed interface PersonEvent extends LedgerEvent
    permits PersonClaimed, PersonReleased, PersonErased {

  PersonId person();
}
