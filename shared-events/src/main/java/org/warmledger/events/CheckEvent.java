package org.warmledger.events;

import org.warmledger.events.ids.UnionPath;

/** A fact about the checks themselves. */
public sealed interface CheckEvent extends LedgerEvent permits CheckSetting, CheckRan {

  /** The union it holds for, and those below it. */
  UnionPath union();
}
