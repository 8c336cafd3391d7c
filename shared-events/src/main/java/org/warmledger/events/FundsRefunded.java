package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;

/** What was handed out, or a part of it, came back: a reversal, or a loan repaid. */
public record FundsRefunded(
    CommitmentId commitment,
    FundCode fund,
    UnionPath union,
    List<Share> shares,
    LocalDate occurredOn)
    implements CommitmentEvent {
  public FundsRefunded {
    shares = List.copyOf(shares);
  }
}
