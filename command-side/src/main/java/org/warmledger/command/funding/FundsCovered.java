package org.warmledger.command.funding;

import java.util.List;
import java.util.Optional;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.funds.FundBooks;
import org.warmledger.events.ids.CommitmentId;

/**
 * What a fund answers to many orders at once.
 *
 * @param version sequence of its last event
 * @param refused orders that it does not hold enough for, or that go beyond their grant
 */
record FundsCovered(long version, List<NotCovered> refused) {
  FundsCovered {
    refused = List.copyOf(refused);
  }

  /** One of them, and why. */
  record NotCovered(CommitmentId commitment, Rejection why) {}

  static FundsCovered of(FundBooks.Covered covered) {
    return new FundsCovered(
        covered.version(),
        covered.refused().entrySet().stream()
            .map(one -> new NotCovered(one.getKey(), one.getValue()))
            .toList());
  }

  /** Why that one was not covered; empty when it was. */
  Optional<Rejection> refusal(CommitmentId commitment) {
    return refused.stream()
        .filter(one -> one.commitment().equals(commitment))
        .map(NotCovered::why)
        .findFirst();
  }
}
