package org.warmledger.command.funding;

import java.util.List;
import java.util.Optional;
import org.warmledger.command.decision.Lack;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.Rejection.GrantLeft;
import org.warmledger.command.funds.Order;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Shortage;

/** What a fund that refused was short of, as a file keeps it. */
final class Lacked {

  private Lacked() {}

  static Optional<Shortage> of(Rejection why, Order order) {
    return why.lack().map(Lacked::of).or(() -> why.grant().flatMap(grant -> beyond(grant, order)));
  }

  private static Shortage of(Lack lack) {
    return new Shortage(
        lack.on(), lack.money(), lack.goods(), lack.leftMoney(), lack.leftGoods(), lack.instead());
  }

  /** A grant counts goods by their value; one that is over lacks nothing. */
  private static Optional<Shortage> beyond(GrantLeft grant, Order order) {
    long value = order.amounts().value();
    long left = grant.left().fen();
    return value > left
        ? Optional.of(
            new Shortage(
                order.on(), new Money(value - left), List.of(), grant.left(), List.of(), List.of()))
        : Optional.empty();
  }
}
