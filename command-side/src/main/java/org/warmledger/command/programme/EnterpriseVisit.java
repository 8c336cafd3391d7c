package org.warmledger.command.programme;

import org.warmledger.events.EnterpriseVisitEvent;
import org.warmledger.events.EnterpriseVisitReversed;
import org.warmledger.events.EnterpriseVisited;

/** Folds the facts of a visit to an enterprise into its state. */
final class EnterpriseVisit {

  private EnterpriseVisit() {}

  static EnterpriseVisitState evolve(EnterpriseVisitState state, EnterpriseVisitEvent event) {
    return switch (event) {
      case EnterpriseVisited visited -> new EnterpriseVisitState.Visited(visited);
      case EnterpriseVisitReversed reversed ->
          new EnterpriseVisitState.Reversed(
              state
                  .visited()
                  .orElseThrow(() -> new IllegalStateException("a visit starts by being made")),
              reversed);
    };
  }
}
