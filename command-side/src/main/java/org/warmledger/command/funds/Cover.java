package org.warmledger.command.funds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.values.Share;

/** What is left of a fund while one order after the other takes its part, each as of its day. */
final class Cover {

  private final List<Share> rest;
  private Grants grants;
  private DaySums days;
  private DaySums.OfDay least;

  Cover(FundBook book) {
    this.rest = new ArrayList<>(book.lots().stream().map(Lot::holding).toList());
    this.grants = book.grants();
    this.days = book.days().inHand();
    this.least = days.leastSince(LocalDate.MAX);
  }

  /** Takes it out; empty when less than that is there, was on its day or since, or is granted. */
  Optional<List<Share>> take(Order order) {
    since(order.on());
    Optional<List<Share>> drawn =
        grants.cover(order) && least.covers(order.amounts())
            ? Shares.draw(rest, order.amounts())
            : Optional.empty();
    drawn.ifPresent(shares -> took(order, shares));
    return drawn;
  }

  /** Why an order that was not taken was not, and what there is too little of. */
  Rejection lacking(Order order, FundCode fund) {
    if (!grants.cover(order)) {
      return grants.exceeded(fund, order);
    }
    return Rejection.lacking(
        RejectionCode.C22_OVERDRAWN,
        Shares.lack(rest, order.amounts(), order.on())
            .or(() -> days.lack(order.on(), order.amounts())));
  }

  private void took(Order order, List<Share> shares) {
    Shares.take(rest, shares);
    grants = grants.taken(order);
    days = days.less(order.on(), shares);
    least = least.plus(DaySums.OfDay.of(order.on(), order.amounts(), all -> -all));
  }

  /** Most orders are of one day: what it holds is counted once. */
  private void since(LocalDate on) {
    if (!least.on().equals(on)) {
      least = days.leastSince(on);
    }
  }
}
