package org.warmledger.events;

/** What becomes of handing a file over, until it moves, and of whose work it is. */
final class ReversalsOfOffers {

  private ReversalsOfOffers() {}

  static void say() {
    Reversals.by(
        TransferOffered.class,
        "`POST /api/cases/{id}/transfer/withdrawal`, or the union that is asked sends it back",
        TransferWithdrawn.class,
        TransferReturned.class);
    Reversals.by(
        CaseAssigned.class,
        "`POST /api/cases/{id}/assignment/withdrawal`, or assigning it to somebody else",
        CaseUnassigned.class,
        CaseAssigned.class);
    Reversals.by(CaseUnassigned.class, "Assigning it anew", CaseAssigned.class);
    Reversals.by(TransferReturned.class, "Offering it anew", TransferOffered.class);
    Reversals.by(TransferWithdrawn.class, "Offering it anew", TransferOffered.class);
  }
}
