package org.warmledger.command.cases.takebackvisit;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.funds.FundBooks;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.VisitReversed;
import org.warmledger.events.ids.CommitmentId;

/**
 * Takes the visit back, and gives what it handed over to its fund again, in one unit of work; a
 * closed fund takes nothing back, and then nothing is taken back.
 */
@Component
class TakeBackVisitHandler {

  @CommandHandler
  Written handle(TakeBackVisit command, MetaData metadata, CaseFiles files, FundBooks books) {
    var file = files.admitted(command.caseId(), metadata);
    List<CaseEvent> facts = TakeBackVisitRule.decide(command, file.state()).orRefuse();
    facts.stream().map(VisitReversed.class::cast).forEach(back -> refund(back, books));
    return file.record(facts);
  }

  private static void refund(VisitReversed back, FundBooks books) {
    back.fund()
        .ifPresent(
            fund ->
                books.refund(
                    fund,
                    CommitmentId.of(back.visitId()),
                    back.money(),
                    back.goods(),
                    back.occurredOn()));
  }
}
