package org.warmledger.command.rosters.correctline;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.rosters.Rosters;

/** Writes the other account. */
@Component
class CorrectLineHandler {

  private final Rosters rosters;

  CorrectLineHandler(Rosters rosters) {
    this.rosters = rosters;
  }

  @CommandHandler
  Written handle(CorrectLine command, MetaData metadata) {
    return rosters
        .admitted(command.rosterId(), metadata)
        .invoke(roster -> roster.record(CorrectLineRule.decide(command, roster.state())));
  }
}
