package org.warmledger.command.programme;

import org.warmledger.command.decision.Decision;
import org.warmledger.events.CentreStated;

/** What the ledger knows of a union's assistance centre. */
sealed interface CentreState {

  /** Nobody stated anything. */
  record Unknown() implements CentreState {}

  /** What was stated last. */
  record Stated(CentreStated last) implements CentreState {}

  static Decision<CentreStated> decide(StateCentre command, CentreState state) {
    return switch (state) {
      case Stated known when known.last().equals(command.fact()) -> Decision.alreadySo();
      case Stated other -> Decision.accept(command.fact());
      case Unknown unknown -> Decision.accept(command.fact());
    };
  }
}
