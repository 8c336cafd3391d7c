package org.warmledger.query.erasures;

/** How far an erasure is. */
public enum ErasureState {
  /** Waits for another person. */
  WAITING,
  /** Taken back, or refused. */
  DROPPED,
  /** The person was erased. */
  CARRIED_OUT
}
