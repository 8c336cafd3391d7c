package org.warmledger.command.funds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.FundAllocated;
import org.warmledger.events.FundReceived;
import org.warmledger.events.FundReturned;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.FundFlow;
import org.warmledger.events.lists.FundMove;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.values.Giver;
import org.warmledger.events.values.Share;

/**
 * What moved into or out of a fund, as it is to be taken back.
 *
 * @param about id of the appropriation that came from outside, or of the transfer
 * @param other the fund on the other side; absent when that is outside the ledger
 * @param enteredAs an opening balance; absent of all else
 */
public record FundMoved(
    FundFlow flow,
    String about,
    FundingSource source,
    Optional<Giver> other,
    List<Share> shares,
    Optional<String> campaign,
    Optional<FundMove> enteredAs,
    LocalDate on) {

  public FundMoved {
    shares = List.copyOf(shares);
  }

  static FundMoved of(FundReceived event) {
    return new FundMoved(
        FundFlow.RECEIPT,
        event
            .from()
            .map(giver -> giver.transfer().value())
            .orElseGet(() -> event.shares().getFirst().appropriation().value()),
        event.source(),
        event.from(),
        event.shares(),
        event.campaign(),
        event.enteredAs(),
        event.occurredOn());
  }

  static FundMoved of(FundAllocated event, FundingSource source) {
    return new FundMoved(
        FundFlow.ALLOCATION,
        event.transfer().value(),
        source,
        Optional.of(new Giver(event.to(), event.toUnion(), event.transfer())),
        event.shares(),
        Optional.empty(),
        Optional.empty(),
        event.occurredOn());
  }

  static FundMoved of(FundReturned event, FundingSource source) {
    return new FundMoved(
        FundFlow.RETURN,
        event.transfer().value(),
        source,
        event
            .to()
            .flatMap(to -> event.toUnion().map(union -> new Giver(to, union, event.transfer()))),
        event.shares(),
        Optional.empty(),
        Optional.empty(),
        event.occurredOn());
  }

  boolean is(FundFlow kind, String id) {
    return flow == kind && about.equals(id);
  }

  /** The fund that it came from. */
  Optional<FundCode> from() {
    return other.map(Giver::fund);
  }
}
