package org.warmledger.command.programme.statecentre;

import org.warmledger.command.decision.Decision;
import org.warmledger.command.programme.CentreState;
import org.warmledger.events.CentreStated;

/** A centre is stated anew when something about it has changed. */
final class StateCentreRule {

  private StateCentreRule() {}

  static Decision<CentreStated> decide(StateCentre command, CentreState state) {
    CentreStated stated =
        new CentreStated(
            command.union(),
            command.staff(),
            command.squareMetres(),
            command.leadBody(),
            command.coordinates(),
            command.occurredOn());
    return state.last().filter(last -> last.said().equals(stated)).isPresent()
        ? Decision.alreadySo()
        : Decision.accept(stated);
  }
}
