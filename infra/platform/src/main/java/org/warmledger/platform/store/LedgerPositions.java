package org.warmledger.platform.store;

/** Finds where in the ledger a stored event stands. */
@FunctionalInterface
public interface LedgerPositions {

  /**
   * A position from which on every reader has seen the event.
   *
   * @param stream id of the event's stream
   * @param sequence of the event in its stream, from 0
   */
  long of(String stream, long sequence);
}
