package org.warmledger.command.funds.reconciliation;

import java.util.function.Consumer;
import org.warmledger.events.CommitmentEvent;

/** The facts of the commitments of all funds, straight from the event store. */
interface CommitmentFacts {

  /**
   * A position up to which whoever compares books at this moment sees everything, also as of a
   * moment ago; -1 before the first.
   */
  long settled();

  /**
   * Reads those after a position, up to another.
   *
   * @param upTo a position that there is, or {@link Long#MAX_VALUE} for all that there are by now
   */
  void each(long after, long upTo, Consumer<CommitmentEvent> consumer);
}
