package org.warmledger.command.programme;

import java.util.List;
import java.util.Optional;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.WorkerIdentity;
import org.warmledger.events.values.DonorCondition;
import org.warmledger.events.values.FundScope;

/**
 * What a fund may be used for where there is no file: category, time and place (C23), and what the
 * giver asks for, as far as the counts show it. A fund for tiers of files serves nobody without one
 * (C03).
 */
final class ActivityFundRule {

  private ActivityFundRule() {}

  static Optional<RejectionCode> refusal(Activity activity, FundFacts fund) {
    FundScope scope = fund.scope();
    if (!scope.tiers().isEmpty()) {
      return Optional.of(RejectionCode.C03_AID_WITHOUT_FILE);
    }
    boolean inScope =
        isServed(scope.categories(), activity.category())
            && !activity.occurredOn().isBefore(scope.from())
            && !activity.occurredOn().isAfter(scope.to())
            && activity.union().isWithin(fund.union().code())
            && scope.condition().map(condition -> isMet(condition, activity)).orElse(true);
    return inScope ? Optional.empty() : Optional.of(RejectionCode.C23_OUT_OF_SCOPE);
  }

  private static boolean isServed(List<AidCategory> categories, AidCategory category) {
    return categories.isEmpty() || categories.contains(category);
  }

  /** Nothing tells the cause of anybody's hardship here; counts tell who is a migrant or model. */
  private static boolean isMet(DonorCondition condition, Activity activity) {
    return condition.causes().isEmpty()
        && (condition.identities().isEmpty()
            || activity
                .counts()
                .filter(counts -> isMet(condition.identities(), counts))
                .isPresent());
  }

  private static boolean isMet(List<WorkerIdentity> identities, Counts counts) {
    long asked =
        (identities.contains(WorkerIdentity.MIGRANT) ? counts.of().migrants() : 0)
            + (identities.contains(WorkerIdentity.MODEL) ? counts.of().modelWorkers() : 0);
    return counts.whole() > 0 && asked >= counts.whole();
  }
}
