package org.warmledger.command.rosters.drawuproster;

import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.rosters.Rosters;

/** Writes a roster and all of its lines in one unit of work. */
@Component
class DrawUpRosterHandler {

  private final Rosters rosters;

  DrawUpRosterHandler(Rosters rosters) {
    this.rosters = rosters;
  }

  @CommandHandler
  Written handle(DrawUpRoster command) {
    return rosters
        .loadOrCreate(command.rosterId())
        .invoke(roster -> roster.record(DrawUpRosterRule.decide(command, roster.state())));
  }
}
