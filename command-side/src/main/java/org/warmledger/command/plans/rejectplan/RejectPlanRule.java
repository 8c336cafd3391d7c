package org.warmledger.command.plans.rejectplan;

import org.warmledger.command.decision.Decision;
import org.warmledger.command.plans.PlanRules;
import org.warmledger.command.plans.PlanState;
import org.warmledger.events.PlanEvent;
import org.warmledger.events.PlanRejected;

/** A spending plan is turned down by another hand than drew it up (C13). */
final class RejectPlanRule {

  private RejectPlanRule() {}

  static Decision<PlanEvent> decide(RejectPlan command, PlanState state) {
    return PlanRules.whenDrawnUp(
        state,
        command.rejectedBy(),
        command.occurredOn(),
        known ->
            known instanceof PlanState.Rejected rejected
                && rejected.rejectedBy().equals(command.rejectedBy()),
        sheet ->
            Decision.accept(
                new PlanRejected(
                    sheet.id(),
                    sheet.union(),
                    command.reason(),
                    command.rejectedBy(),
                    command.occurredOn())));
  }
}
