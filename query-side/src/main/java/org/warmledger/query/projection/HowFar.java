package org.warmledger.query.projection;

/**
 * How far the building of a generation is.
 *
 * @param done events that are read, of this phase
 * @param goal how many there are to read, of this phase
 */
record HowFar(Phase phase, long done, long goal) {

  /** What is read, in this order; whatever is not needed is passed over. */
  enum Phase {
    /** Stream after stream, for documents of one stream each. */
    BY_STREAM,
    /** From the beginning of the ledger on, for the other documents. */
    BY_POSITION,
    /** What has come since it began. */
    CATCHING_UP
  }
}
