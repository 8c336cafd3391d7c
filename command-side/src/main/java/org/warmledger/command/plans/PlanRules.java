package org.warmledger.command.plans;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.Rejection.Preceding;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.PlanEvent;
import org.warmledger.events.ids.StaffId;

/** What the decisions on a spending plan have in common. */
public final class PlanRules {

  private PlanRules() {}

  /**
   * Decides about a plan that waits for it, by another hand than drew it up (C13).
   *
   * @param same whether that was decided before, by the same hand
   */
  public static Decision<PlanEvent> whenDrawnUp(
      PlanState state,
      StaffId by,
      LocalDate on,
      Predicate<PlanState> same,
      Function<PlanSheet, Decision<PlanEvent>> rule) {
    if (same.test(state)) {
      return Decision.alreadySo();
    }
    return switch (state) {
      case PlanState.Unknown _ -> Decision.reject(RejectionCode.PLAN_NOT_FOUND);
      case PlanState.DrawnUp(PlanSheet sheet) when sheet.drawnUpBy().equals(by) ->
          Decision.reject(RejectionCode.C13_SAME_HANDS);
      case PlanState.DrawnUp(PlanSheet sheet) when on.isBefore(sheet.drawnUpOn()) ->
          Decision.reject(Rejection.early(Preceding.DRAWN_UP, sheet.drawnUpOn()));
      case PlanState.DrawnUp(PlanSheet sheet) -> rule.apply(sheet);
      case PlanState.Approved _ -> Decision.reject(RejectionCode.PLAN_ALREADY_DECIDED);
      case PlanState.Rejected _ -> Decision.reject(RejectionCode.PLAN_ALREADY_DECIDED);
      case PlanState.Withdrawn _ -> Decision.reject(RejectionCode.PLAN_ALREADY_DECIDED);
      case PlanState.Closed _ -> Decision.reject(RejectionCode.PLAN_ALREADY_DECIDED);
    };
  }
}
