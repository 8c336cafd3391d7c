package org.warmledger.command.rosters.rejectroster;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.rosters.Rosters;

/** Writes that a roster was turned down. */
@Component
class RejectRosterHandler {

  @CommandHandler
  Written handle(RejectRoster command, MetaData metadata, Rosters rosters) {
    return rosters.decide(
        command.rosterId(), metadata, roster -> RejectRosterRule.decide(command, roster));
  }
}
