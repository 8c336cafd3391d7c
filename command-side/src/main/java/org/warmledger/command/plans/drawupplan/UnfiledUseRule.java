package org.warmledger.command.plans.drawupplan;

import java.util.Optional;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.giving.FundUseRule;
import org.warmledger.command.giving.Served;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.PlanUse;
import org.warmledger.events.values.DonorCondition;
import org.warmledger.events.values.PlanTerms;

/**
 * Whom a plan serves without a file, as far as it says itself: what its fund refuses all of them
 * would be refused with every use (C03, C23).
 */
record UnfiledUseRule(PlanUse use, UnionPath union) implements Served {

  /** Why its fund never gives anything for one of its uses without a file. */
  static Optional<RejectionCode> refusal(DrawUpPlan command, FundFacts fund) {
    PlanTerms terms = command.terms();
    AidCategory allowed =
        fund.scope().categories().stream().findFirst().orElse(AidCategory.CONDOLENCE);
    return terms.uses().stream()
        .filter(use -> use != PlanUse.HOUSEHOLD_VISIT)
        .map(use -> new UnfiledUseRule(use, command.union()))
        .flatMap(served -> FundUseRule.refusal(served, allowed, terms.from(), fund).stream())
        .findFirst();
  }

  @Override
  public Optional<CaseTier> tier() {
    return Optional.empty();
  }

  /** Nothing tells the cause of anybody's hardship; a service counts who it reaches. */
  @Override
  public boolean meet(DonorCondition condition) {
    return condition.causes().isEmpty()
        && (condition.identities().isEmpty() || use == PlanUse.SERVICE);
  }
}
