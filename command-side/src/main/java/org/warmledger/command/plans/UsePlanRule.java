package org.warmledger.command.plans;

import java.util.Optional;
import java.util.Set;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.Rejection.Preceding;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.PlanEvent;
import org.warmledger.events.PlanUsed;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.values.PlanTerms;

/**
 * What is handed over under a spending plan stays within it: its use, its period, its campaign and
 * fund, the most a time, the most times, the total, on every day from its own on (PLAN_EXCEEDED).
 * It is handed over by people of its union alone (PLAN_OF_ANOTHER_UNION): what others spend of the
 * same fund has a grant and a plan of its own (ADR 0039). It is not handed over before the plan was
 * approved, nor by whoever approved it (C13) or is kin to the household: whoever approved the plan
 * saw none (C25, ADR 0079).
 */
final class UsePlanRule {

  private UsePlanRule() {}

  /**
   * Decides.
   *
   * @param by whose hands it goes through
   */
  static Decision<PlanEvent> decide(Handed handed, Carrier by, PlanState state) {
    return switch (state) {
      case PlanState.Unknown _ -> Decision.reject(RejectionCode.UNKNOWN_PLAN);
      case PlanState.DrawnUp _ -> Decision.reject(RejectionCode.PLAN_NOT_APPROVED);
      case PlanState.Rejected _ -> Decision.reject(RejectionCode.PLAN_NOT_APPROVED);
      case PlanState.Withdrawn _ -> Decision.reject(RejectionCode.PLAN_NOT_APPROVED);
      case PlanState.Closed _ -> Decision.reject(RejectionCode.PLAN_CLOSED);
      case PlanState.Approved approved -> use(handed, by, approved);
    };
  }

  /**
   * Whoever hands it over.
   *
   * @param union for which they do
   * @param kin to the household that gets it, among them
   */
  record Carrier(StaffId staff, UnionCode union, Set<StaffId> kin) {}

  private static Decision<PlanEvent> use(Handed handed, Carrier by, PlanState.Approved plan) {
    return refusal(handed, by, plan)
        .or(() -> beyond(handed, plan))
        .<Decision<PlanEvent>>map(Decision::reject)
        .orElseGet(() -> Decision.accept(used(handed, plan.sheet())));
  }

  private static Optional<Rejection> refusal(Handed handed, Carrier by, PlanState.Approved plan) {
    UnionCode union = plan.sheet().union().code();
    if (!handed.union().isWithin(union)) {
      return Optional.of(Rejection.of(RejectionCode.UNKNOWN_PLAN));
    }
    if (!union.equals(by.union())) {
      return Optional.of(Rejection.of(RejectionCode.PLAN_OF_ANOTHER_UNION));
    }
    if (plan.approvedBy().equals(by.staff())) {
      return Optional.of(Rejection.of(RejectionCode.C13_SAME_HANDS));
    }
    if (by.kin().contains(by.staff())) {
      return Optional.of(Rejection.of(RejectionCode.C25_SECOND_APPROVAL_MISSING));
    }
    return handed.on().isBefore(plan.approvedOn())
        ? Optional.of(Rejection.early(Preceding.APPROVED, plan.approvedOn()))
        : Optional.empty();
  }

  private static Optional<Rejection> beyond(Handed handed, PlanState.Approved plan) {
    PlanTerms terms = plan.sheet().terms();
    return PlanPurpose.beyond(terms, handed)
        .map(Rejection::beyond)
        .or(
            () ->
                PlanRest.beyondATime(terms, handed.on(), handed.amounts())
                    .map(lack -> Rejection.lacking(RejectionCode.PLAN_EXCEEDED, lack)))
        .or(
            () ->
                plan.days()
                    .lack(handed.on(), handed.amounts())
                    .map(left -> beyond(left, terms.mostTimes())));
  }

  private static Rejection beyond(Rejection.PlanLeft left, int mostTimes) {
    return left.lack().isEmpty() ? Rejection.tooOften(left, mostTimes) : Rejection.beyond(left);
  }

  private static PlanEvent used(Handed handed, PlanSheet sheet) {
    return new PlanUsed(
        sheet.id(),
        sheet.union(),
        handed.use(),
        handed.act(),
        handed.amounts().money(),
        handed.amounts().goods(),
        handed.on());
  }
}
