package org.warmledger.query.approvals;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.lists.FundMove;
import org.warmledger.query.funds.FundLookup;

/**
 * Knows whose fund pays what is taken back between two: people of that union decide on it as well
 * (ADR 0100).
 */
@Component
record Payers(FundLookup funds) {

  /** Whether the fund on the other side pays it, and is the union's or of one below. */
  boolean isPaidWithin(WaitingMovement movement, UnionCode union) {
    return other(movement)
        .flatMap(fund -> funds.find(fund.value()).stream())
        .anyMatch(fund -> fund.union().isWithin(union));
  }

  private static Stream<FundCode> other(WaitingMovement movement) {
    return Optional.of(movement)
        .filter(one -> one.kind() == FundMove.REVERSAL)
        .flatMap(one -> one.entered().content().other())
        .stream();
  }
}
