package org.warmledger.command.programme;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.EnterpriseVisitReversed;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.ids.EnterpriseVisitId;

/** Writes a visit to an enterprise and moves its money in one unit of work. */
@Component
class EnterpriseVisitHandler {

  private final Repository<EnterpriseVisit> visits;
  private final Disbursing disbursing;

  EnterpriseVisitHandler(Repository<EnterpriseVisit> visits, Disbursing disbursing) {
    this.visits = visits;
    this.disbursing = disbursing;
  }

  @CommandHandler
  Written handle(VisitEnterprise command) {
    Aggregate<EnterpriseVisit> visit = loadOrCreate(command.fact().visitId());
    List<EnterpriseVisited> facts =
        EnterpriseVisitState.decide(command, visit.invoke(EnterpriseVisit::state)).orRefuse();
    facts.forEach(fact -> disbursing.pay(Activity.of(fact)));
    return visit.invoke(found -> found.record(facts));
  }

  @CommandHandler
  Written handle(ReverseEnterpriseVisit command, MetaData metadata) {
    Aggregate<EnterpriseVisit> visit = load(command.visitId());
    EnterpriseVisitState state = visit.invoke(EnterpriseVisit::state);
    EnterpriseVisited before = visited(state);
    Admission.admit(before.union(), visit.version(), metadata, RejectionCode.VISIT_NOT_FOUND);
    List<EnterpriseVisitReversed> facts = EnterpriseVisitState.decide(command, state).orRefuse();
    facts.forEach(fact -> disbursing.refund(Activity.of(before), fact.occurredOn()));
    return visit.invoke(found -> found.record(facts));
  }

  private static EnterpriseVisited visited(EnterpriseVisitState state) {
    return switch (state) {
      case EnterpriseVisitState.Unknown unknown -> throw Refusal.of(RejectionCode.VISIT_NOT_FOUND);
      case EnterpriseVisitState.Visited visited -> visited.fact();
      case EnterpriseVisitState.Reversed reversed -> reversed.fact();
    };
  }

  private Aggregate<EnterpriseVisit> load(EnterpriseVisitId id) {
    try {
      return visits.load(id.value());
    } catch (AggregateNotFoundException unknown) {
      throw Refusal.of(RejectionCode.VISIT_NOT_FOUND, unknown);
    }
  }

  private Aggregate<EnterpriseVisit> loadOrCreate(EnterpriseVisitId id) {
    try {
      return visits.loadOrCreate(id.value(), EnterpriseVisit::new);
    } catch (RuntimeException failure) {
      throw failure;
    } catch (Exception failure) {
      throw new IllegalStateException("a visit's stream cannot be read", failure);
    }
  }
}
