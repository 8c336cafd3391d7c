package org.warmledger.command.plans.closeplan;

import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.Rejection.Preceding;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.plans.PlanSheet;
import org.warmledger.command.plans.PlanState;
import org.warmledger.events.PlanClosed;
import org.warmledger.events.PlanEvent;

/** An approved plan is closed by somebody, or when its period has ended. */
final class ClosePlanRule {

  private ClosePlanRule() {}

  static Decision<PlanEvent> decide(ClosePlan command, PlanState state) {
    return switch (state) {
      case PlanState.Unknown _ -> Decision.reject(RejectionCode.PLAN_NOT_FOUND);
      case PlanState.DrawnUp _ -> Decision.reject(RejectionCode.PLAN_NOT_APPROVED);
      case PlanState.Rejected _ -> Decision.reject(RejectionCode.PLAN_NOT_APPROVED);
      case PlanState.Withdrawn _ -> Decision.reject(RejectionCode.PLAN_NOT_APPROVED);
      case PlanState.Closed _ -> Decision.alreadySo();
      case PlanState.Approved approved when command.occurredOn().isBefore(approved.approvedOn()) ->
          Decision.reject(Rejection.early(Preceding.APPROVED, approved.approvedOn()));
      case PlanState.Approved approved -> Decision.accept(closed(command, approved.sheet()));
    };
  }

  private static PlanClosed closed(ClosePlan command, PlanSheet sheet) {
    return new PlanClosed(
        sheet.id(), sheet.union(), command.reason(), command.closedBy(), command.occurredOn());
  }
}
