package org.warmledger.command.rosters.recordbankresults;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.funds.OwnHands;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.rosters.RosterSheet;
import org.warmledger.command.rosters.Rosters;
import org.warmledger.events.RosterApproved;
import org.warmledger.events.RosterEvent;

/** Writes the bank's answers. */
@Component
class RecordBankResultsHandler {

  @CommandHandler
  Written handle(RecordBankResults command, MetaData metadata, Rosters rosters, OwnHands own) {
    var roster = rosters.admitted(command.rosterId(), metadata);
    Decision<RosterEvent> decision = RecordBankResultsRule.decide(command, roster.state());
    if (!decision.orRefuse().isEmpty()) {
      RosterSheet sheet = roster.state().content().orElseThrow();
      own.require(
          sheet.fund(), command.rosterId().value(), RosterApproved.class::isInstance, metadata);
    }
    return roster.record(decision);
  }
}
