package org.warmledger.command.funds;

import java.util.Optional;
import org.warmledger.events.ids.FundCode;

/** Looks open funds up, outside of any command. */
public interface FundDirectory {

  /** The fund as it is now; empty when no such fund is open. */
  Optional<FundFacts> find(FundCode code);
}
