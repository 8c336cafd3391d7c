package org.warmledger.command.programme.visitenterprise;

import java.util.Optional;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.programme.Activity;
import org.warmledger.command.programme.ActivityRule;
import org.warmledger.command.programme.ActivityState;
import org.warmledger.events.EnterpriseVisitReversed;
import org.warmledger.events.EnterpriseVisited;

/** What is handed over on a visit comes out of a fund that may be used for it (C03, C23). */
public final class VisitEnterpriseRule {

  private VisitEnterpriseRule() {}

  /**
   * Decides.
   *
   * @param fund that the visit names; absent when none is open by that code
   */
  public static Decision<EnterpriseVisited> decide(
      VisitEnterprise command,
      ActivityState<EnterpriseVisited, EnterpriseVisitReversed> state,
      Optional<FundFacts> fund) {
    EnterpriseVisited fact = visited(command);
    return ActivityRule.toRecord(fact, state, Activity.of(fact), Optional.empty(), fund);
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
        command.receipt(),
        command.payee(),
        command.plan(),
        command.past(),
        command.note(),
        command.occurredOn());
  }
}
