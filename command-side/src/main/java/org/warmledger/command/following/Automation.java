package org.warmledger.command.following;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.warmledger.platform.reading.Followed;

/** What follows from facts: it reads the ledger from its beginning, and is never replayed. */
public interface Automation extends Followed {

  /** Whether facts of that kind concern it. */
  boolean isConcernedBy(Class<?> fact);

  /**
   * Begins with the facts of a page that concern it, in the transaction that moves its token. What
   * fails, or is cut, is begun again.
   *
   * @return the rest of it, in the same transaction
   */
  Runnable begin(List<DomainEventMessage<?>> facts);

  @Override
  default void movedTo(TrackingToken token) {}

  @Override
  default void forget() {}
}
