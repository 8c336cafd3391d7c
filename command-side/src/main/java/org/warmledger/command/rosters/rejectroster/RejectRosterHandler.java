package org.warmledger.command.rosters.rejectroster;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.rosters.Rosters;

/** Writes that a roster was turned down. */
@Component
class RejectRosterHandler {

  private final Rosters rosters;

  RejectRosterHandler(Rosters rosters) {
    this.rosters = rosters;
  }

  @CommandHandler
  Written handle(RejectRoster command, MetaData metadata) {
    return rosters
        .admitted(command.rosterId(), metadata)
        .invoke(roster -> roster.record(RejectRosterRule.decide(command, roster.state())));
  }
}
