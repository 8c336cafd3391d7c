package org.warmledger.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.FundFlow;
import org.warmledger.events.lists.FundMove;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.values.Giver;
import org.warmledger.events.values.Share;

/**
 * What moved into or out of a fund had been entered wrongly: it did not move (C29). Of what moved
 * between two funds each says so. It says in full what it takes back, so that no sum needs to
 * remember it.
 *
 * @param about id of the appropriation that was received from outside, or of the transfer
 * @param source that a receipt was entered under; the fund's own otherwise
 * @param other the fund on the other side, and the transfer; absent when that is outside the ledger
 * @param campaign that it was raised for, by name
 * @param enteredAs as the receipt says it of itself
 * @param movedOn the business date of the fact that this takes back
 */
public record FundMoveReversed(
    FundCode fund,
    UnionPath union,
    FundFlow flow,
    String about,
    FundingSource source,
    Optional<Giver> other,
    List<Share> shares,
    Optional<String> campaign,
    String reason,
    StaffId reversedBy,
    Optional<FundMove> enteredAs,
    LocalDate movedOn,
    LocalDate occurredOn)
    implements FundEvent {
  public FundMoveReversed {
    shares = List.copyOf(shares);
  }

  /** The same of an opening balance from before receipts said so. */
  public FundMoveReversed asOpening() {
    return new FundMoveReversed(
        fund,
        union,
        flow,
        about,
        source,
        other,
        shares,
        campaign,
        reason,
        reversedBy,
        Optional.of(FundMove.OPENING),
        movedOn,
        occurredOn);
  }

  /** Whether a loan of the past did not come back after all. */
  @JsonIgnore
  public boolean isOfALoan() {
    return flow == FundFlow.RECEIPT
        && other.isEmpty()
        && shares.stream().anyMatch(Share::isOfALoan);
  }

  /** As the receipt says it of itself. */
  @JsonIgnore
  public boolean isCarriedOver() {
    return isOfALoan() || enteredAs.filter(FundMove.OPENING::equals).isPresent();
  }
}
