package org.warmledger.command.checks;

import java.util.Optional;
import java.util.function.Predicate;
import org.warmledger.events.AidReversed;
import org.warmledger.events.ArchivingReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.EnterpriseVisitReversed;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.FundMoveReversed;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.MovementEntered;
import org.warmledger.events.MovementRejected;
import org.warmledger.events.MovementWithdrawn;
import org.warmledger.events.RepaymentEntered;
import org.warmledger.events.RepaymentRefused;
import org.warmledger.events.RepaymentReversed;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;
import org.warmledger.events.VisitReversed;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.ids.RepaymentId;

/** Where the fact stands that another takes back or ends. */
public final class Undone {

  /** A stream, and which of its facts. */
  public record Whereabouts(String stream, Predicate<LedgerEvent> ofIt) {}

  private Undone() {}

  public static Optional<Whereabouts> by(LedgerEvent event) {
    return switch (event) {
      case ArchivingReversed back ->
          standing(back.caseId().value(), CaseArchived.class::isInstance);
      case AidReversed back ->
          standing(
              back.caseId().value(),
              known -> known instanceof CaseAided aided && aided.aidId().equals(back.aidId()));
      case VisitReversed back ->
          standing(
              back.caseId().value(),
              known ->
                  known instanceof CaseVisited visit && visit.visitId().equals(back.visitId()));
      case ServiceReversed back ->
          standing(back.serviceId().value(), ServiceProvided.class::isInstance);
      case EnterpriseVisitReversed back ->
          standing(back.visitId().value(), EnterpriseVisited.class::isInstance);
      case RepaymentRefused refused -> repayment(refused.caseId().value(), refused.repayment());
      case RepaymentReversed back -> repayment(back.caseId().value(), back.takesBack());
      case FundMoveReversed back ->
          standing(MovementId.thatMade(back.about()).value(), MovementEntered.class::isInstance);
      case MovementRejected over ->
          standing(over.movement().value(), MovementEntered.class::isInstance);
      case MovementWithdrawn over ->
          standing(over.movement().value(), MovementEntered.class::isInstance);
      default -> Optional.empty();
    };
  }

  private static Optional<Whereabouts> repayment(String file, RepaymentId repayment) {
    return standing(
        file,
        known ->
            known instanceof RepaymentEntered entered && entered.repayment().equals(repayment));
  }

  private static Optional<Whereabouts> standing(String stream, Predicate<LedgerEvent> ofIt) {
    return Optional.of(new Whereabouts(stream, ofIt));
  }
}
