package org.warmledger.command.cases.takebackvisit;

import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.plans.BroughtBack;
import org.warmledger.command.plans.Spending;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.VisitReversed;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.PlanId;
import org.warmledger.events.wire.EventContext;

/**
 * Takes the visit back, and gives what it handed over to its plan again or, once that is over, to
 * its fund, from the day on which it came, in one unit of work; a closed fund takes nothing back,
 * and then nothing is taken back.
 */
@Component
record TakeBackVisitHandler(Spending spending) {

  @CommandHandler
  Written handle(TakeBackVisit command, MetaData metadata, CaseFiles files) {
    var file = files.admitted(command.caseId(), command.visitId(), metadata);
    Optional<PlanId> plan =
        file.state()
            .content()
            .map(CaseFile::made)
            .map(made -> made.get(command.visitId()))
            .flatMap(CaseVisited::plan);
    List<CaseEvent> facts = TakeBackVisitRule.decide(command, file.state()).orRefuse();
    facts.stream()
        .map(VisitReversed.class::cast)
        .forEach(back -> giveBack(back, plan, EventContext.fromMetadata(metadata)));
    return file.record(facts);
  }

  private void giveBack(VisitReversed back, Optional<PlanId> plan, EventContext said) {
    back.fund()
        .ifPresent(
            fund ->
                spending.giveBack(
                    fund,
                    plan,
                    CommitmentId.of(back.visitId()),
                    new FundAmounts(back.money(), back.goods()),
                    back.occurredOn(),
                    new BroughtBack(said, back.voucher())));
  }
}
