package org.warmledger.command.plans.approveplan;

import java.util.Optional;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.plans.PlanRules;
import org.warmledger.command.plans.PlanSheet;
import org.warmledger.command.plans.PlanState;
import org.warmledger.events.PlanApproved;
import org.warmledger.events.PlanEvent;
import org.warmledger.events.ids.StaffId;

/**
 * A plan is approved once, by another hand than drew it up (C13), before its period is over,
 * whatever day the approval bears.
 */
final class ApprovePlanRule {

  private ApprovePlanRule() {}

  /**
   * Decides.
   *
   * @param fund that the plan names, as it was shown; absent when none is open by that code
   */
  static Decision<PlanEvent> decide(
      ApprovePlan command, PlanState state, Optional<FundFacts> fund) {
    return PlanRules.whenDrawnUp(
        state,
        command.approvedBy(),
        command.occurredOn(),
        known -> isSame(known, command.approvedBy()),
        sheet -> approve(command, sheet, fund));
  }

  private static boolean isSame(PlanState known, StaffId by) {
    return switch (known) {
      case PlanState.Approved approved -> approved.approvedBy().equals(by);
      case PlanState.Closed closed -> closed.approvedBy().equals(by);
      default -> false;
    };
  }

  private static Decision<PlanEvent> approve(
      ApprovePlan command, PlanSheet sheet, Optional<FundFacts> fund) {
    if (fund.isEmpty()) {
      return Decision.reject(RejectionCode.UNKNOWN_FUND);
    }
    return command.today().isAfter(sheet.terms().to())
        ? Decision.reject(RejectionCode.PLAN_CLOSED)
        : Decision.accept(
            new PlanApproved(
                sheet.id(),
                sheet.union(),
                command.fundVersion(),
                command.reason(),
                command.approvedBy(),
                command.occurredOn()));
  }
}
