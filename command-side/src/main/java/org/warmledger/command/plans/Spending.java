package org.warmledger.command.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.command.funds.FundBooks;
import org.warmledger.command.streams.LoadedStream;
import org.warmledger.events.PlanEvent;
import org.warmledger.events.PlanRestored;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.PlanId;
import org.warmledger.events.values.PlanTerms;

/**
 * The one way by which money and goods leave a fund with a visit, a service or a visit to an
 * enterprise, within the caller's unit of work (ADR 0036): under an approved plan.
 */
@Component
public class Spending {

  private final Plans plans;
  private final FundBooks books;

  Spending(Plans plans, FundBooks books) {
    this.plans = plans;
    this.books = books;
  }

  /**
   * What a plan says that somebody names.
   *
   * @throws RuntimeException UNKNOWN_PLAN
   */
  public PlanTerms terms(PlanId id) {
    return plans
        .load(id, RejectionCode.UNKNOWN_PLAN)
        .state()
        .content()
        .map(PlanSheet::terms)
        .orElseThrow();
  }

  /**
   * Hands over what an approved plan was set aside for.
   *
   * @param under the plan that is named
   * @throws RuntimeException PLAN_REQUIRED, UNKNOWN_PLAN, PLAN_NOT_APPROVED, PLAN_CLOSED,
   *     PLAN_EXCEEDED
   */
  public void settle(Optional<PlanId> under, Handed handed) {
    PlanId id = under.orElseThrow(() -> Refusal.of(RejectionCode.PLAN_REQUIRED));
    LoadedStream<PlanEvent, PlanState> plan = plans.load(id, RejectionCode.UNKNOWN_PLAN);
    List<PlanEvent> facts = UsePlanRule.decide(handed, plan.state()).orRefuse();
    books.spend(handed.fund(), CommitmentId.of(id), handed.order());
    plan.write(facts);
  }

  /** All of it comes back: to its plan while that is open, or else to its fund. */
  public void giveBack(
      FundCode fund, Optional<PlanId> under, CommitmentId act, FundAmounts amounts, LocalDate on) {
    Optional<LoadedStream<PlanEvent, PlanState>> plan =
        under
            .map(id -> plans.load(id, RejectionCode.UNKNOWN_PLAN))
            .filter(found -> found.state() instanceof PlanState.Approved);
    plan.ifPresentOrElse(
        open -> restore(open, fund, act, amounts, on),
        () -> books.refund(fund, act, amounts.money(), amounts.goods(), on));
  }

  private void restore(
      LoadedStream<PlanEvent, PlanState> plan,
      FundCode fund,
      CommitmentId act,
      FundAmounts amounts,
      LocalDate on) {
    PlanSheet sheet = plan.state().content().orElseThrow();
    books.restore(fund, act, sheet.order(amounts, on));
    plan.write(
        List.of(
            new PlanRestored(
                sheet.id(), sheet.union(), act, amounts.money(), amounts.goods(), on)));
  }
}
