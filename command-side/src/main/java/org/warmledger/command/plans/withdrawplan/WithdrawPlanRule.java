package org.warmledger.command.plans.withdrawplan;

import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.plans.PlanSheet;
import org.warmledger.command.plans.PlanState;
import org.warmledger.events.PlanEvent;
import org.warmledger.events.PlanWithdrawn;

/** Only whoever drew a plan up takes it back, while it waits. */
final class WithdrawPlanRule {

  private WithdrawPlanRule() {}

  static Decision<PlanEvent> decide(WithdrawPlan command, PlanState state) {
    return switch (state) {
      case PlanState.Unknown _ -> Decision.reject(RejectionCode.PLAN_NOT_FOUND);
      case PlanState.DrawnUp(PlanSheet sheet) when !isBy(command, sheet) ->
          Decision.reject(RejectionCode.PLAN_OF_OTHERS);
      case PlanState.DrawnUp(PlanSheet sheet)
          when command.occurredOn().isBefore(sheet.drawnUpOn()) ->
          Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
      case PlanState.DrawnUp(PlanSheet sheet) -> Decision.accept(withdrawn(command, sheet));
      case PlanState.Withdrawn(PlanSheet sheet) when isBy(command, sheet) -> Decision.alreadySo();
      case PlanState.Withdrawn _ -> Decision.reject(RejectionCode.PLAN_ALREADY_DECIDED);
      case PlanState.Approved _ -> Decision.reject(RejectionCode.PLAN_ALREADY_DECIDED);
      case PlanState.Rejected _ -> Decision.reject(RejectionCode.PLAN_ALREADY_DECIDED);
      case PlanState.Closed _ -> Decision.reject(RejectionCode.PLAN_ALREADY_DECIDED);
    };
  }

  private static boolean isBy(WithdrawPlan command, PlanSheet sheet) {
    return sheet.drawnUpBy().equals(command.withdrawnBy());
  }

  private static PlanWithdrawn withdrawn(WithdrawPlan command, PlanSheet sheet) {
    return new PlanWithdrawn(
        sheet.id(), sheet.union(), command.reason(), command.withdrawnBy(), command.occurredOn());
  }
}
