package org.warmledger.events;

import org.warmledger.events.ids.ErasureId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.UnionPath;

/**
 * A fact about erasing one person. Nothing of it is sealed: it says why, when the key is gone, and
 * names nobody.
 */
public sealed interface ErasureEvent extends LedgerEvent
    permits ErasureAsked, ErasureDropped, ErasureCarriedOut {

  ErasureId erasure();

  /** The union that kept the person's latest file when it was asked for. */
  UnionPath union();

  PersonId person();
}
