package org.warmledger.command.programme;

import java.util.Optional;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.giving.FundUseRule;

/** What a fund may be used for where there is no file (C03, C23). */
final class ActivityFundRule {

  private ActivityFundRule() {}

  static Optional<RejectionCode> refusal(Activity activity, FundFacts fund) {
    return FundUseRule.refusal(activity, activity.category(), activity.occurredOn(), fund);
  }
}
