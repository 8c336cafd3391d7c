package org.warmledger.command.http;

import org.warmledger.command.ledger.Rehearsal;
import org.warmledger.command.ledger.Written;

/**
 * What a call waits for, once it has written.
 *
 * @param <I> what was written about
 * @param <J> what the answer names in the end
 */
public interface Then<I, J extends Then.Sequel> {

  /** What an answer says to have followed; the answer to a rehearsal foretells it. */
  interface Sequel {}

  /**
   * What came of it.
   *
   * @param version that was written
   */
  Followed<J> after(I about, long version, When written);

  /** What would come of it: of a rehearsal nothing follows. */
  J foreseen(I about, Rehearsal rehearsed);

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
