package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;

/**
 * Shares of a fund were set aside for one disbursement.
 *
 * @param union of the fund
 */
public record FundsCommitted(
    CommitmentId commitment,
    FundCode fund,
    UnionPath union,
    Purpose purpose,
    List<Share> shares,
    LocalDate occurredOn)
    implements CommitmentEvent {
  public FundsCommitted {
    shares = List.copyOf(shares);
  }
}
