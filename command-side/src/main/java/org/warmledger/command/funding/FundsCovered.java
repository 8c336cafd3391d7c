package org.warmledger.command.funding;

import java.util.Set;
import org.warmledger.events.ids.CommitmentId;

/**
 * What a fund answers to many orders at once.
 *
 * @param version sequence of its last event
 * @param overdrawn orders that it does not hold enough for
 */
record FundsCovered(long version, Set<CommitmentId> overdrawn) {
  FundsCovered {
    overdrawn = Set.copyOf(overdrawn);
  }

  boolean includes(CommitmentId commitment) {
    return !overdrawn.contains(commitment);
  }
}
