package org.warmledger.command.rosters.correctline;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.rosters.LinesOnFiles;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.command.rosters.Rosters;

/** Writes the other account, and that somebody else has confirmed it. */
@Component
class CorrectLineHandler {

  @CommandHandler
  Written handle(CorrectLine command, MetaData metadata, Rosters rosters, LinesOnFiles lines) {
    return rosters.decide(
        command.rosterId(),
        metadata,
        roster -> CorrectLineRule.decide(command, lines.seen(roster, command.number())));
  }

  @CommandHandler
  Written handle(
      ConfirmCorrection command, MetaData metadata, Rosters rosters, LinesOnFiles lines) {
    var roster = rosters.admitted(command.rosterId(), metadata);
    RosterState seen = lines.seen(roster.state(), command.number());
    return roster.record(
        ConfirmCorrectionRule.decide(
            command, seen, lines.of(seen, command.number(), command.confirmedBy())));
  }
}
