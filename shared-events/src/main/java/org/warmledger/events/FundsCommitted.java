package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.GrantId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Purpose;
import org.warmledger.events.values.Share;

/**
 * Shares of a fund were set aside for one disbursement.
 *
 * @param union of the fund
 * @param grant under which, if another union than the fund's approved it
 */
public record FundsCommitted(
    CommitmentId commitment,
    FundCode fund,
    UnionPath union,
    Purpose purpose,
    List<Share> shares,
    Optional<GrantId> grant,
    LocalDate occurredOn)
    implements CommitmentEvent {
  public FundsCommitted {
    shares = List.copyOf(shares);
  }
}
