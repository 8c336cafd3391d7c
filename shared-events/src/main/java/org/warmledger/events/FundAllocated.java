package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;

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
