package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Share;

/** What was set aside was handed out. */
public record FundsSettled(
    CommitmentId commitment,
    FundCode fund,
    UnionPath union,
    List<Share> shares,
    LocalDate occurredOn)
    implements CommitmentEvent, ByHand {
  public FundsSettled {
    shares = List.copyOf(shares);
  }
}
