package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.ReleaseReason;
import org.warmledger.events.values.Share;

/** What was set aside is free again. */
public record FundsReleased(
    CommitmentId commitment,
    FundCode fund,
    UnionPath union,
    ReleaseReason reason,
    List<Share> shares,
    LocalDate occurredOn)
    implements CommitmentEvent {
  public FundsReleased {
    shares = List.copyOf(shares);
  }
}
