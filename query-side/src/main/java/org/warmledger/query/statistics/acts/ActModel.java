package org.warmledger.query.statistics.acts;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.CentreStated;
import org.warmledger.events.CentreStatementReversed;
import org.warmledger.events.EnterpriseVisitReversed;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.FundMoveReversed;
import org.warmledger.events.FundReceived;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;
import org.warmledger.events.VisitReversed;
import org.warmledger.events.lists.FundFlow;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.Grain;
import org.warmledger.query.projection.ReadModel;

/** Keeps one document per act that a form counts. */
@Component
final class ActModel extends ReadModel<Act> {

  private static final Set<Class<? extends LedgerEvent>> COUNTED =
      Set.of(
          CaseVisited.class,
          VisitReversed.class,
          CaseAided.class,
          AidReversed.class,
          ServiceProvided.class,
          ServiceReversed.class,
          EnterpriseVisited.class,
          EnterpriseVisitReversed.class,
          FundReceived.class,
          FundMoveReversed.class,
          CentreStated.class,
          CentreStatementReversed.class);

  ActModel() {
    super(
        Act.READER,
        Act.INDEX,
        Act.class,
        Grain.within(
            COUNTED, fact -> Stream.of(id(fact)).filter(unused -> isCounted(fact.event()))),
        ActModel::fold);
  }

  /** What was handed on or back is no receipt, and what was there already was not raised. */
  static boolean isCounted(LedgerEvent event) {
    return switch (event) {
      case FundReceived in -> !in.isCarriedOver();
      case FundMoveReversed back -> back.flow() == FundFlow.RECEIPT && !back.isCarriedOver();
      default -> true;
    };
  }

  private static String id(Fact fact) {
    return switch (fact.event()) {
      case CaseVisited visit -> visit.visitId().value();
      case VisitReversed back -> back.visitId().value();
      case CaseAided aid -> aid.aidId().value();
      case AidReversed back -> back.aidId().value();
      case ServiceProvided service -> service.serviceId().value();
      case ServiceReversed back -> back.serviceId().value();
      case EnterpriseVisited visit -> visit.visitId().value();
      case EnterpriseVisitReversed back -> back.visitId().value();
      case CentreStatementReversed back -> fact.streamId() + "-" + back.statement();
      default -> fact.streamId() + "-" + fact.sequence();
    };
  }

  private static Act fold(Optional<Act> before, String id, Fact fact) {
    return switch (fact.event()) {
      case VisitReversed _,
          AidReversed _,
          ServiceReversed _,
          EnterpriseVisitReversed _,
          CentreStatementReversed _ ->
          before.orElseThrow().reversed(new Act.Undone(fact.event().occurredOn(), Ref.of(fact)));
      default -> Act.of(ActContents.of(fact.event()), Ref.of(fact));
    };
  }
}
