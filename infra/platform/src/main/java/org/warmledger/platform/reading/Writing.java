package org.warmledger.platform.reading;

import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.TrackingToken;

/**
 * Brings what is kept up to date, and moves the tokens of it, in one transaction.
 *
 * @param <S> what is kept
 * @param <F> what it is told
 */
public interface Writing<S, F> {

  /**
   * For some that go together.
   *
   * @param page what each of them has not met yet
   * @return those that it could not be done for, and why
   */
  Map<S, RuntimeException> serve(Map<S, List<F>> page, TrackingToken last);

  /** For one that goes alone. */
  void serve(S one, List<F> facts);
}
