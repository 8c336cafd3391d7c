package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;

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
