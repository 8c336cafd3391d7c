package org.warmledger.command.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.command.checks.findings.KinOnFile;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.ActHands;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.command.funds.FundBooks;
import org.warmledger.command.funds.OwnHands;
import org.warmledger.command.plans.NoFundRule.ToldBy;
import org.warmledger.command.streams.LoadedStream;
import org.warmledger.command.unions.GoLiveDays;
import org.warmledger.events.ByHand;
import org.warmledger.events.FundsSettled;
import org.warmledger.events.PlanApproved;
import org.warmledger.events.PlanEvent;
import org.warmledger.events.PlanRestored;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.PlanId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.PlanTerms;
import org.warmledger.events.wire.EventContext;

/**
 * The one way by which money and goods leave a fund with a visit, a service or a visit to an
 * enterprise, within the caller's unit of work (ADR 0036): under an approved plan.
 */
@Component
public record Spending(
    Plans plans, FundBooks books, GoLiveDays goLive, ActHands hands, OwnHands own, KinOnFile kin) {

  /**
   * What a plan says that somebody names.
   *
   * @throws RuntimeException UNKNOWN_PLAN
   */
  public PlanTerms terms(PlanId id) {
    return state(id).content().map(PlanSheet::terms).orElseThrow();
  }

  /**
   * The plan as it stands.
   *
   * @throws RuntimeException UNKNOWN_PLAN
   */
  public PlanState state(PlanId id) {
    return plans.load(id, RejectionCode.UNKNOWN_PLAN).state();
  }

  /**
   * Hands over what an approved plan was set aside for, or what is older than the union's books;
   * does nothing when nothing is handed over.
   *
   * @param under the plan that is named
   * @param said who hands it over, and whether a file of the past says so
   * @throws RuntimeException FUND_REQUIRED, GO_LIVE_MISSING, BEFORE_GO_LIVE, PLAN_REQUIRED,
   *     UNKNOWN_PLAN, PLAN_NOT_APPROVED, PLAN_CLOSED, PLAN_OF_ANOTHER_UNION, PLAN_EXCEEDED,
   *     C13_SAME_HANDS, C13_NO_OWN_HAND, C25_SECOND_APPROVAL_MISSING
   */
  public void settle(Optional<PlanId> under, Handed handed, EventContext said) {
    if (!handed.amounts().isNothing()) {
      handed
          .fund()
          .ifPresentOrElse(
              fund -> spend(fund, under, handed, said), () -> outOfNoFund(handed, said));
    }
  }

  private void outOfNoFund(Handed handed, EventContext said) {
    NoFundRule.refusal(
            handed.on(),
            goLive.goLiveOn(handed.union().code()),
            said.source().map(file -> ToldBy.IMPORT).orElse(ToldBy.ENTRY))
        .ifPresent(Refusal::raise);
  }

  private void spend(FundCode fund, Optional<PlanId> under, Handed handed, EventContext said) {
    PlanId id = under.orElseThrow(() -> Refusal.of(RejectionCode.PLAN_REQUIRED));
    LoadedStream<PlanEvent, PlanState> plan = plans.load(id, RejectionCode.UNKNOWN_PLAN);
    List<PlanEvent> facts =
        UsePlanRule.decide(handed, carrier(handed, said), plan.state()).orRefuse();
    own.require(fund, List.of(id.value()), fact -> fact instanceof PlanApproved, said.toMetadata());
    books.spend(fund, CommitmentId.of(id), handed.order());
    plan.write(facts);
  }

  /** Who handed it over in the past, an import does not say. */
  private UsePlanRule.Carrier carrier(Handed handed, EventContext said) {
    Set<StaffId> known = said.source().isPresent() ? Set.of() : Set.of(said.actor());
    return new UsePlanRule.Carrier(
        said.actor(),
        said.union(),
        handed
            .purpose()
            .caseId()
            .map(file -> kin.among(known, file, List.of(handed.union())))
            .orElse(Set.of()));
  }

  /**
   * All of it comes back: to its plan while that is open, or else to its fund.
   *
   * @param on the day on which it came: before, nobody had it (ADR 0064)
   * @throws RuntimeException C13_SAME_HANDS, C13_NO_OWN_HAND, INVALID_FIELDS, FUND_CLOSED
   */
  public void giveBack(
      FundCode fund,
      Optional<PlanId> under,
      CommitmentId act,
      FundAmounts amounts,
      LocalDate on,
      BroughtBack said) {
    Optional<LoadedStream<PlanEvent, PlanState>> known =
        under.map(id -> plans.load(id, RejectionCode.UNKNOWN_PLAN));
    requireOthers(said, Stream.concat(approver(known), hands.by(act).stream()));
    own.require(
        fund,
        Stream.concat(under.stream().map(PlanId::value), Stream.of(act.value())).toList(),
        Spending::isHandingOver,
        said.said().toMetadata());
    known.ifPresentOrElse(
        plan -> giveBack(plan, fund, act, amounts, on), () -> books.refund(fund, act, amounts, on));
  }

  private static boolean isHandingOver(ByHand fact) {
    return fact instanceof PlanApproved || fact instanceof FundsSettled;
  }

  private static Stream<StaffId> approver(Optional<LoadedStream<PlanEvent, PlanState>> plan) {
    return plan.map(LoadedStream::state).flatMap(PlanState::approver).stream();
  }

  private static void requireOthers(BroughtBack said, Stream<StaffId> hands) {
    GiveBackRule.refusal(
            said.by(),
            hands.collect(Collectors.toUnmodifiableSet()),
            GiveBackRule.Proof.of(said.voucher()))
        .ifPresent(Refusal::raise);
  }

  /** A plan that is over has used that much less, too. */
  private void giveBack(
      LoadedStream<PlanEvent, PlanState> plan,
      FundCode fund,
      CommitmentId act,
      FundAmounts amounts,
      LocalDate on) {
    PlanSheet sheet = plan.state().content().orElseThrow();
    if (plan.state() instanceof PlanState.Approved) {
      books.restore(fund, act, sheet.order(amounts, on));
    } else {
      books.refund(fund, act, amounts, on);
    }
    plan.write(
        List.of(
            new PlanRestored(
                sheet.id(), sheet.union(), act, amounts.money(), amounts.goods(), on)));
  }
}
