package org.warmledger.command.http;

import org.warmledger.command.ledger.Written;

/**
 * What a call waits for, once it has written.
 *
 * @param <I> what was written about
 * @param <J> what the answer names in the end
 */
@FunctionalInterface
public interface Then<I, J> {

  /**
   * What came of it.
   *
   * @param version that was written
   */
  Followed<J> after(I about, long version, When written);

  /** When it was written: what follows from an earlier call may be there already. */
  enum When {
    NOW,
    BEFORE
  }

  /**
   * What the answer names, and how far it reaches.
   *
   * @param until the last event that the call has waited for: the next act goes by its version
   */
  record Followed<J>(J named, Written until) {}
}
