package org.warmledger.command.funds.booking;

import org.warmledger.events.ids.FundCode;

/** What money of the past, which was in no book of this ledger, is known by. */
@FunctionalInterface
public interface Labels {

  /** Whether some of it bears that code, in whatever letters. */
  boolean isBorne(FundCode code);
}
