package org.warmledger.events;

import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;

/** A fact about one union. */
public sealed interface UnionEvent extends LedgerEvent
    permits UnionRegistered, UnionAmended, GoLiveDeclared, GoLiveWithdrawn, BooksBegun {

  UnionCode code();

  /** Where it stands in the tree. */
  UnionPath path();
}
