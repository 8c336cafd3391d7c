package org.warmledger.command.funding;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;

/** State that what was set aside was handed out. */
record SettleAidFunds(@RoutingKey FundCode fund, List<CommitmentId> commitments, LocalDate on) {
  SettleAidFunds {
    commitments = List.copyOf(commitments);
  }
}
