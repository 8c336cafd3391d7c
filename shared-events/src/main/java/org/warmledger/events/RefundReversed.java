package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Share;

/** What was said to have come back did not: it is handed out as it was before. */
public record RefundReversed(
    CommitmentId commitment,
    FundCode fund,
    UnionPath union,
    List<Share> shares,
    LocalDate occurredOn)
    implements CommitmentEvent {
  public RefundReversed {
    shares = List.copyOf(shares);
  }
}
