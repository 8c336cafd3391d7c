package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Share;

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
