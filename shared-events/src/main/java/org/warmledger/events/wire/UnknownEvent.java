package org.warmledger.events.wire;

/**
 * A stored name, class or revision that this version of the ledger does not know. Readers stop on
 * it.
 */
public final class UnknownEvent extends RuntimeException {

  private static final long serialVersionUID = 1;

  UnknownEvent(String what) {
    super("unknown event " + what);
  }
}
