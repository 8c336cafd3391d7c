package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.TransferId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Share;

/**
 * A fund gave money or goods back: to the fund it came from, or to the giver outside.
 *
 * @param to the fund it went back to; absent when the giver is outside the ledger
 * @param giver outside the ledger that it went back to, by name
 */
public record FundReturned(
    FundCode fund,
    UnionPath union,
    TransferId transfer,
    Optional<FundCode> to,
    Optional<UnionPath> toUnion,
    Optional<String> giver,
    List<Share> shares,
    String reason,
    LocalDate occurredOn)
    implements FundEvent {
  public FundReturned {
    shares = List.copyOf(shares);
  }
}
