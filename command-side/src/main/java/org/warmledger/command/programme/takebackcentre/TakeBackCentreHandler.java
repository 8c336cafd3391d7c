package org.warmledger.command.programme.takebackcentre;

import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.programme.Centres;

/** Takes back how a centre was stated to be set up. */
@Component
class TakeBackCentreHandler {

  @CommandHandler
  Written handle(TakeBackCentre command, Centres centres) {
    return centres
        .load(command.union(), RejectionCode.CENTRE_NOT_FOUND)
        .decide(centre -> TakeBackCentreRule.decide(command, centre));
  }
}
