package org.warmledger.command.funds.reconciliation;

import java.util.function.Consumer;
import org.warmledger.events.CommitmentEvent;
import org.warmledger.events.ids.FundCode;

/** Every fact of the commitments of one fund, straight from the event store. */
interface CommitmentFacts {
  void each(FundCode fund, Consumer<CommitmentEvent> consumer);
}
