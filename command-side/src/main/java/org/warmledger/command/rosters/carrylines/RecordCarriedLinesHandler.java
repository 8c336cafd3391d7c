package org.warmledger.command.rosters.carrylines;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.funds.FundBooks;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.rosters.Rosters;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterLinesCarried;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.ReleaseReason;

/** Records what became of lines and frees the funds of the refused ones in one unit of work. */
@Component
class RecordCarriedLinesHandler {

  @CommandHandler
  Written handle(RecordCarriedLines command, MetaData metadata, Rosters rosters, FundBooks funds) {
    var roster = rosters.admitted(command.rosterId(), metadata);
    List<RosterEvent> facts = RecordCarriedLinesRule.decide(command, roster.state()).orRefuse();
    List<CommitmentId> refused = refused(facts);
    if (!refused.isEmpty()) {
      FundCode fund = roster.state().content().orElseThrow().fund();
      funds.release(fund, refused, ReleaseReason.REFUSED_BY_FILE, command.occurredOn());
    }
    return roster.record(facts);
  }

  private static List<CommitmentId> refused(List<RosterEvent> facts) {
    return facts.stream()
        .filter(RosterLinesCarried.class::isInstance)
        .flatMap(fact -> ((RosterLinesCarried) fact).lines().stream())
        .filter(line -> line.refusal().isPresent())
        .map(line -> CommitmentId.of(line.aidId()))
        .toList();
  }
}
