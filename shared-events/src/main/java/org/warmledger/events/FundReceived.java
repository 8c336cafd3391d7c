package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.values.Giver;
import org.warmledger.events.values.Share;

/**
 * A fund received money or goods: from outside, which makes a new appropriation, or from another
 * fund, which hands on shares of known ones.
 *
 * @param from the fund that handed it on; absent when it came from outside
 * @param campaign it was raised for, by name
 * @param giver outside the ledger, by name
 * @param voucher of the bank or the store
 */
public record FundReceived(
    FundCode fund,
    UnionPath union,
    FundingSource source,
    Optional<Giver> from,
    List<Share> shares,
    Optional<String> campaign,
    Optional<String> giver,
    String voucher,
    LocalDate occurredOn)
    implements FundEvent {
  public FundReceived {
    shares = List.copyOf(shares);
  }
}
