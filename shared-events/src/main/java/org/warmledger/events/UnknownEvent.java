package org.warmledger.events;

/**
 * A stored name, class or revision that this version of the ledger does not know. Readers stop on
 * it.
 */
public final class UnknownEvent extends RuntimeException {

  private static final long serialVersionUID = 1;

  public UnknownEvent(String what) {
    super("unknown event " + what);
  }
}
