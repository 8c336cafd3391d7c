package org.warmledger.command.plans;

import org.warmledger.command.funds.FundAmounts;
import org.warmledger.events.PlanApproved;
import org.warmledger.events.PlanClosed;
import org.warmledger.events.PlanDrawnUp;
import org.warmledger.events.PlanEvent;
import org.warmledger.events.PlanRejected;
import org.warmledger.events.PlanRestored;
import org.warmledger.events.PlanUsed;
import org.warmledger.events.PlanWithdrawn;

/** Folds the facts of a spending plan into its state. */
public final class Plan {

  private Plan() {}

  public static PlanState unknown() {
    return new PlanState.Unknown();
  }

  public static PlanState evolve(PlanState state, PlanEvent event) {
    return switch (event) {
      case PlanDrawnUp drawnUp -> new PlanState.DrawnUp(PlanSheet.of(drawnUp));
      case PlanApproved approved -> approved(sheet(state), approved);
      case PlanRejected rejected -> new PlanState.Rejected(sheet(state), rejected.rejectedBy());
      case PlanWithdrawn _ -> new PlanState.Withdrawn(sheet(state));
      case PlanUsed used -> {
        PlanState.Approved plan = approved(state);
        yield with(
            plan, plan.days().used(used.occurredOn(), new FundAmounts(used.money(), used.goods())));
      }
      // Of a plan that is over nothing is left: its fund has it.
      case PlanRestored restored ->
          state instanceof PlanState.Closed closed ? closed : restored(approved(state), restored);
      case PlanClosed closed ->
          new PlanState.Closed(approved(state).sheet(), approved(state).approvedBy());
    };
  }

  private static PlanState approved(PlanSheet sheet, PlanApproved event) {
    return new PlanState.Approved(
        sheet, event.approvedBy(), event.occurredOn(), PlanDays.of(sheet.terms()));
  }

  private static PlanState restored(PlanState.Approved plan, PlanRestored back) {
    FundAmounts amounts = new FundAmounts(back.money(), back.goods());
    return with(plan, plan.days().cameBack(back.occurredOn(), amounts));
  }

  private static PlanState with(PlanState.Approved plan, PlanDays days) {
    return new PlanState.Approved(plan.sheet(), plan.approvedBy(), plan.approvedOn(), days);
  }

  private static PlanSheet sheet(PlanState state) {
    return state
        .content()
        .orElseThrow(() -> new IllegalStateException("a plan starts by being drawn up"));
  }

  private static PlanState.Approved approved(PlanState state) {
    if (state instanceof PlanState.Approved approved) {
      return approved;
    }
    throw new IllegalStateException("only an approved plan is used");
  }
}
