package org.warmledger.platform.reading;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;

/** Something at a position of the ledger. */
record Passed(long position) implements Met {

  @Override
  public TrackingToken token() {
    return new GlobalSequenceTrackingToken(position);
  }
}
