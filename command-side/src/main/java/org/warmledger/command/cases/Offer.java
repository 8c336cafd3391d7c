package org.warmledger.command.cases;

import org.warmledger.events.TransferOffered;

/** Another union is asked to take a file over. */
public sealed interface Offer {

  /** As it was made. */
  TransferOffered made();

  /** It is to be answered. */
  record Waiting(TransferOffered made) implements Offer {}

  /** The union that was asked doesn't take the file; whoever offered it has yet to see to that. */
  record Returned(TransferOffered made) implements Offer {}
}
