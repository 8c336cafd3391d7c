package org.warmledger.platform.reading;

import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;

/** What is kept up to date with the ledger. */
public interface Followed {

  /** The name of its token. */
  String token();

  /** This process reads for it; it is there, or nowhere yet. */
  default void claimed(Optional<TrackingToken> at) {}

  /** It reflects everything up to there, and its token is stored. */
  void movedTo(TrackingToken token);

  /** Nothing is known here any more of how far it is: it starts over, or another process reads. */
  void forget();

  /** What went wrong, in a word, without what it was about. */
  default String kindOf(RuntimeException failure) {
    return failure.getClass().getSimpleName();
  }
}
