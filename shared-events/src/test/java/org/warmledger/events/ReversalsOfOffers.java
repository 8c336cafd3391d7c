package org.warmledger.events;

/** What becomes of handing a file over, until it moves. */
final class ReversalsOfOffers {

  private ReversalsOfOffers() {}

  static void say() {
    Reversals.by(
        TransferOffered.class,
        "`POST /api/cases/{id}/transfer/withdrawal`, or the union that is asked sends it back",
        TransferWithdrawn.class,
        TransferReturned.class);
    Reversals.by(TransferReturned.class, "Offering it anew", TransferOffered.class);
    Reversals.by(TransferWithdrawn.class, "Offering it anew", TransferOffered.class);
  }
}
