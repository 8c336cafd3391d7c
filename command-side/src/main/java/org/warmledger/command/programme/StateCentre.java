package org.warmledger.command.programme;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.warmledger.events.CentreStated;

/** State how a union's assistance centre is set up. */
record StateCentre(CentreStated fact) {

  @TargetAggregateIdentifier
  String stream() {
    return Centre.streamOf(fact);
  }
}
