package org.warmledger.command.programme.statecentre;

import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.programme.Centres;

/** States how a centre is set up. */
@Component
class StateCentreHandler {

  @CommandHandler
  Written handle(StateCentre command, Centres centres) {
    return centres
        .loadOrCreate(command.union())
        .decide(centre -> StateCentreRule.decide(command, centre));
  }
}
