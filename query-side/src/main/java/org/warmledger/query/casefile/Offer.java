package org.warmledger.query.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.OfferEvent;
import org.warmledger.events.TransferOffered;
import org.warmledger.events.TransferReturned;
import org.warmledger.events.TransferWithdrawn;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/**
 * Another union is asked to take the file over.
 *
 * @param returned that it does not; whoever asked has yet to see to that
 */
public record Offer(
    UnionPath to, Personal<Note> reason, StaffId by, LocalDate on, Optional<Returned> returned) {

  /** Why, by whom and when it was sent back. */
  public record Returned(Personal<Note> reason, StaffId by, LocalDate on) {
    private Returned without(Erasure erased) {
      return new Returned(erased.from(reason), by, on);
    }
  }

  static Optional<Offer> after(Optional<Offer> before, OfferEvent event) {
    return switch (event) {
      case TransferOffered made ->
          Optional.of(
              new Offer(
                  made.to(), made.reason(), made.offeredBy(), made.occurredOn(), Optional.empty()));
      case TransferReturned back -> before.map(known -> known.returned(back));
      case TransferWithdrawn _ -> Optional.empty();
    };
  }

  private Offer returned(TransferReturned back) {
    return new Offer(
        to,
        reason,
        by,
        on,
        Optional.of(new Returned(back.reason(), back.returnedBy(), back.occurredOn())));
  }

  Offer without(Erasure erased) {
    return new Offer(to, erased.from(reason), by, on, returned.map(known -> known.without(erased)));
  }
}
