package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Purpose;
import org.warmledger.events.values.Share;

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
