package org.warmledger.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.FundMove;
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
 * @param enteredAs an opening balance, which was there and was not raised; absent of what came
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
    Optional<FundMove> enteredAs,
    LocalDate occurredOn)
    implements FundEvent {
  public FundReceived {
    shares = List.copyOf(shares);
  }

  /** The same, of before receipts said so. */
  public FundReceived asOpening() {
    return new FundReceived(
        fund,
        union,
        source,
        from,
        shares,
        campaign,
        giver,
        voucher,
        Optional.of(FundMove.OPENING),
        occurredOn);
  }

  /** Whether it came back of a loan that had been given before the ledger was the book. */
  @JsonIgnore
  public boolean isOfALoan() {
    return from.isEmpty() && shares.stream().anyMatch(Share::isOfALoan);
  }

  /**
   * Whether it was there when the ledger became the book, and was not raised: in hand, or lent to
   * somebody who pays it back.
   */
  @JsonIgnore
  public boolean isCarriedOver() {
    return isOfALoan() || enteredAs.filter(FundMove.OPENING::equals).isPresent();
  }
}
