package org.warmledger.command.cases;

import java.util.Optional;
import org.warmledger.events.CaseAssigned;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseReopened;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.CaseUnassigned;
import org.warmledger.events.TransferOffered;
import org.warmledger.events.TransferReturned;
import org.warmledger.events.TransferReversed;
import org.warmledger.events.TransferWithdrawn;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;

/**
 * Between which unions and whose hands a file moves.
 *
 * @param sender who moved it last, as long as nothing else has happened to it since
 * @param offer which union is asked to take it, until it is there or nobody asks any more
 * @param assignee whose work it is, until it moves to another union
 */
record Moving(Optional<UnionPath> sender, Optional<Offer> offer, Optional<StaffId> assignee) {

  static final Moving NOWHERE = new Moving(Optional.empty(), Optional.empty(), Optional.empty());

  Moving after(CaseEvent event) {
    return switch (event) {
      case CaseAssigned given -> of(Optional.of(given.assignee()));
      case CaseUnassigned _ -> of(Optional.empty());
      case TransferOffered made -> by(Optional.of(new Offer.Waiting(made)));
      case TransferReturned _ -> by(offer.map(known -> new Offer.Returned(known.made())));
      case CaseTransferred moved ->
          new Moving(Optional.of(moved.union()), Optional.empty(), Optional.empty());
      case TransferWithdrawn _ -> by(Optional.empty());
      case TransferReversed _ -> NOWHERE;
      // What was offered before it was closed is offered anew, or not; a closure that was none
      // leaves it as it was.
      case CaseReopened _ -> by(Optional.empty());
      default -> by(offer);
    };
  }

  private Moving by(Optional<Offer> offer) {
    return new Moving(Optional.empty(), offer, assignee);
  }

  /** Whose work it is tells nothing of the household: who moved it may still fetch it back. */
  private Moving of(Optional<StaffId> assignee) {
    return new Moving(sender, offer, assignee);
  }
}
