package org.warmledger.command.cases.recordvisit;

import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.LiftedKin;
import org.warmledger.command.cases.LifterRule;
import org.warmledger.command.cases.OtherFiles;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundDirectory;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.plans.PlanState;
import org.warmledger.command.plans.Spending;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.wire.EventContext;

/**
 * Writes the visit, and settles what was handed over under its plan in the same unit of work: what
 * no plan allows was not handed over.
 */
@Component
record RecordVisitHandler(
    FundDirectory directory, OtherFiles others, Spending spending, LiftedKin kin) {

  @CommandHandler
  Written handle(RecordVisit asked, MetaData metadata, CaseFiles files) {
    var file = files.admitted(asked.caseId(), metadata);
    RecordVisit command = asked.plan().map(spending::terms).map(asked::under).orElse(asked);
    Optional<FundFacts> known =
        command
            .fund()
            .flatMap(directory::find)
            .map(fund -> others.asked(fund, file.state().content()));
    EventContext said = EventContext.fromMetadata(metadata);
    List<CaseEvent> facts = HeldVisitRule.decide(command, file.state(), known).orRefuse();
    facts.stream()
        .filter(CaseVisited.class::isInstance)
        .map(CaseVisited.class::cast)
        .forEach(visit -> settle(visit, file.state(), said));
    return file.record(facts);
  }

  private void settle(CaseVisited visit, CaseState file, EventContext said) {
    spending.settle(visit.plan(), VisitHanded.of(visit), said);
    visit
        .plan()
        .filter(unused -> !visit.money().isNone() || !visit.goods().isEmpty())
        .map(spending::state)
        .flatMap(plan -> why(file, plan, said.actor()))
        .ifPresent(Refusal::raise);
  }

  private Optional<RejectionCode> why(CaseState file, PlanState plan, StaffId carrying) {
    return LifterRule.refusal(kin.lifted(file, LifterRule.hands(plan, carrying)), plan, carrying);
  }
}
