package org.warmledger.command.plans.drawupplan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.plans.PlanState;
import org.warmledger.events.PlanDrawnUp;
import org.warmledger.events.PlanEvent;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.PlanUse;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.events.values.FundScope;
import org.warmledger.events.values.PlanTerms;

/**
 * A spending plan is drawn up once, out of a fund that may be used for it all the time (C03, C23).
 */
final class DrawUpPlanRule {

  private DrawUpPlanRule() {}

  /**
   * Decides.
   *
   * @param fund that the plan names; absent when none is open by that code
   */
  static Decision<PlanEvent> decide(DrawUpPlan command, PlanState state, Optional<FundFacts> fund) {
    if (state.content().isPresent()) {
      return Decision.alreadySo();
    }
    return fund.map(named -> decide(command, named))
        .orElseGet(() -> Decision.reject(RejectionCode.UNKNOWN_FUND));
  }

  private static Decision<PlanEvent> decide(DrawUpPlan command, FundFacts fund) {
    if (!command.union().isWithin(fund.union().code())) {
      return Decision.reject(RejectionCode.UNKNOWN_FUND);
    }
    if (!isInScope(command.terms(), fund.scope())
        || command.occurredOn().isBefore(fund.scope().from())) {
      return Decision.reject(RejectionCode.C23_OUT_OF_SCOPE);
    }
    return UnfiledUseRule.refusal(command, fund)
        .<Decision<PlanEvent>>map(Decision::reject)
        .orElseGet(() -> Decision.accept(drawnUp(command)));
  }

  private static PlanEvent drawnUp(DrawUpPlan command) {
    return new PlanDrawnUp(
        command.planId(),
        command.union(),
        command.title(),
        command.terms(),
        command.drawnUpBy(),
        command.occurredOn());
  }

  private static boolean isInScope(PlanTerms terms, FundScope scope) {
    List<AidCategory> allowed = scope.categories();
    return !terms.from().isBefore(scope.from())
        && !terms.to().isAfter(scope.to())
        && (allowed.isEmpty() || categories(terms).allMatch(allowed::contains));
  }

  /** What is handed over on a visit is condolence; each kind of service has its own. */
  private static Stream<AidCategory> categories(PlanTerms terms) {
    Stream<AidCategory> visits =
        terms.uses().stream()
            .filter(use -> use != PlanUse.SERVICE)
            .map(use -> AidCategory.CONDOLENCE);
    return Stream.concat(visits, terms.services().stream().map(ServiceKind::category));
  }
}
