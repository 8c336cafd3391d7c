package org.warmledger.command.rosters.drawuproster;

import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.rosters.Rosters;

/** Writes a roster and all of its lines in one unit of work. */
@Component
class DrawUpRosterHandler {

  @CommandHandler
  Written handle(DrawUpRoster command, Rosters rosters) {
    return rosters
        .loadOrCreate(command.rosterId())
        .decide(roster -> DrawUpRosterRule.decide(command, roster));
  }
}
