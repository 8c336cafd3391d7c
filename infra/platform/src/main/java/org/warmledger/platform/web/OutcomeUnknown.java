package org.warmledger.platform.web;

import java.util.function.Supplier;

/**
 * A store went away after something may have been written: whatever its connector says, "nothing
 * was written" is not known.
 */
public final class OutcomeUnknown extends RuntimeException {

  private static final long serialVersionUID = 1;

  private OutcomeUnknown(Throwable cause) {
    super(cause);
  }

  /** Does what comes after a write, or is itself several. */
  public static <A> A orElse(Supplier<A> work) {
    try {
      return work.get();
    } catch (RuntimeException failure) {
      throw StoreAway.in(failure).isPresent() ? new OutcomeUnknown(failure) : failure;
    }
  }
}
