package org.warmledger.command.funding;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.ReleaseReason;

/** Free what was set aside and will not be handed out. */
record ReleaseAidFunds(
    @RoutingKey FundCode fund, List<CommitmentId> commitments, ReleaseReason why, LocalDate on) {
  ReleaseAidFunds {
    commitments = List.copyOf(commitments);
  }
}
