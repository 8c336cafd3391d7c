package org.warmledger.platform.reading;

import org.axonframework.eventhandling.TrackingToken;

/** What a reader meets in the ledger. */
public interface Met {

  /** Everything up to it has been read by whoever has read it. */
  TrackingToken token();
}
