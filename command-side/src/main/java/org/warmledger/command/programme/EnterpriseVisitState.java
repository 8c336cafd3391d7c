package org.warmledger.command.programme;

import java.util.Optional;
import org.warmledger.events.EnterpriseVisitReversed;
import org.warmledger.events.EnterpriseVisited;

/** The life of a visit to an enterprise: made, and perhaps taken back. */
public sealed interface EnterpriseVisitState {

  /** Nobody recorded it. */
  record Unknown() implements EnterpriseVisitState {}

  /** It counts. */
  record Visited(EnterpriseVisited fact) implements EnterpriseVisitState {}

  /** It was entered wrongly. */
  record Reversed(EnterpriseVisited fact, EnterpriseVisitReversed by)
      implements EnterpriseVisitState {}

  /** What happened, whether it counts or not. */
  default Optional<EnterpriseVisited> visited() {
    return switch (this) {
      case Unknown unknown -> Optional.empty();
      case Visited visited -> Optional.of(visited.fact());
      case Reversed reversed -> Optional.of(reversed.fact());
    };
  }
}
