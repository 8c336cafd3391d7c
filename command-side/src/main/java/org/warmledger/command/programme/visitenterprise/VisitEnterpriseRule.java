package org.warmledger.command.programme.visitenterprise;

import java.util.Optional;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.giving.FundUseRule;
import org.warmledger.command.programme.Activity;
import org.warmledger.command.programme.EnterpriseVisitState;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.lists.AidCategory;

/** What is handed over on a visit comes out of a fund that may be used for it (C03, C23). */
public final class VisitEnterpriseRule {

  private VisitEnterpriseRule() {}

  /**
   * Decides.
   *
   * @param fund that the visit names; absent when none is open by that code
   */
  public static Decision<EnterpriseVisited> decide(
      VisitEnterprise command, EnterpriseVisitState state, Optional<FundFacts> fund) {
    EnterpriseVisited fact = visited(command);
    return switch (state) {
      case EnterpriseVisitState.Unknown unknown ->
          refusal(fact, fund)
              .map(Decision::<EnterpriseVisited>reject)
              .orElseGet(() -> Decision.accept(fact));
      case EnterpriseVisitState.Visited visited -> Decision.alreadySo();
      case EnterpriseVisitState.Reversed reversed ->
          Decision.reject(RejectionCode.ALREADY_REVERSED);
    };
  }

  private static EnterpriseVisited visited(VisitEnterprise command) {
    return new EnterpriseVisited(
        command.visitId(),
        command.union(),
        command.enterprise(),
        command.campaign(),
        command.fund(),
        command.money(),
        command.goods(),
        command.note(),
        command.occurredOn());
  }

  private static Optional<RejectionCode> refusal(EnterpriseVisited fact, Optional<FundFacts> fund) {
    if (fact.fund().isPresent() && fund.isEmpty()) {
      return Optional.of(RejectionCode.UNKNOWN_FUND);
    }
    return fund.flatMap(
        known ->
            FundUseRule.refusal(
                Activity.of(fact), AidCategory.CONDOLENCE, fact.occurredOn(), known));
  }
}
