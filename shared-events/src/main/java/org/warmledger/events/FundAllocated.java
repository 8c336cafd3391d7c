package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.TransferId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Share;

/** A fund handed money or goods on to a lower union's fund (拨付). */
public record FundAllocated(
    FundCode fund,
    UnionPath union,
    TransferId transfer,
    FundCode to,
    UnionPath toUnion,
    List<Share> shares,
    String voucher,
    LocalDate occurredOn)
    implements FundEvent {
  public FundAllocated {
    shares = List.copyOf(shares);
  }
}
