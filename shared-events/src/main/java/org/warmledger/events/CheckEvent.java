package org.warmledger.events;

import org.warmledger.events.ids.UnionPath;

/** A fact about the checks themselves. */
public sealed interface CheckEvent extends LedgerEvent
    permits CheckConfigured, SubsistenceLineSet, CheckRan, StaffDeclared {

  /** The union it holds for, and those below it. */
  UnionPath union();
}
