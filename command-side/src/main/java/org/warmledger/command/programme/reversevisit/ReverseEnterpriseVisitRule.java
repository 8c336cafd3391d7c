package org.warmledger.command.programme.reversevisit;

import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.programme.EnterpriseVisitState;
import org.warmledger.events.EnterpriseVisitReversed;
import org.warmledger.events.EnterpriseVisited;

/** A visit is reversed once, not before it was made (C29). */
final class ReverseEnterpriseVisitRule {

  private ReverseEnterpriseVisitRule() {}

  static Decision<EnterpriseVisitReversed> decide(
      ReverseEnterpriseVisit command, EnterpriseVisitState state) {
    return switch (state) {
      case EnterpriseVisitState.Unknown unknown -> Decision.reject(RejectionCode.VISIT_NOT_FOUND);
      case EnterpriseVisitState.Visited visited
          when command.occurredOn().isBefore(visited.fact().occurredOn()) ->
          Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
      case EnterpriseVisitState.Visited visited ->
          Decision.accept(reversed(command, visited.fact()));
      case EnterpriseVisitState.Reversed done
          when done.by().equals(reversed(command, done.fact())) ->
          Decision.alreadySo();
      case EnterpriseVisitState.Reversed other -> Decision.reject(RejectionCode.ALREADY_REVERSED);
    };
  }

  private static EnterpriseVisitReversed reversed(
      ReverseEnterpriseVisit command, EnterpriseVisited fact) {
    return new EnterpriseVisitReversed(
        fact.visitId(), fact.union(), command.reason(), command.occurredOn());
  }
}
