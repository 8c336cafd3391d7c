package org.warmledger.events;

import org.warmledger.events.ids.UnionPath;

/**
 * What two unions say of handing a file over, until it moves: it stays with the one that offers it.
 */
public sealed interface OfferEvent extends CaseEvent
    permits TransferOffered, TransferReturned, TransferWithdrawn {

  /** The union that it is offered to. */
  UnionPath to();
}
