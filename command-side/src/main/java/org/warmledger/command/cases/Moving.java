package org.warmledger.command.cases;

import java.util.Optional;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseReopened;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.TransferOffered;
import org.warmledger.events.TransferReturned;
import org.warmledger.events.TransferReversed;
import org.warmledger.events.TransferWithdrawn;
import org.warmledger.events.ids.UnionPath;

/**
 * Between which unions a file moves.
 *
 * @param sender who moved it last, as long as nothing else has happened to it since
 * @param offer which union is asked to take it, until it is there or nobody asks any more
 */
record Moving(Optional<UnionPath> sender, Optional<Offer> offer) {

  static final Moving NOWHERE = new Moving(Optional.empty(), Optional.empty());

  Moving after(CaseEvent event) {
    return switch (event) {
      case TransferOffered made -> by(Optional.of(new Offer.Waiting(made)));
      case TransferReturned _ -> by(offer.map(known -> new Offer.Returned(known.made())));
      case CaseTransferred moved -> new Moving(Optional.of(moved.union()), Optional.empty());
      case TransferWithdrawn _ -> NOWHERE;
      case TransferReversed _ -> NOWHERE;
      // What was offered before it was closed is offered anew, or not; a closure that was none
      // leaves it as it was.
      case CaseReopened _ -> NOWHERE;
      default -> by(offer);
    };
  }

  private static Moving by(Optional<Offer> offer) {
    return new Moving(Optional.empty(), offer);
  }
}
