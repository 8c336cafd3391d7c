package org.warmledger.command.giving;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.DonorCondition;
import org.warmledger.events.values.FundScope;

/** What a fund may be used for: its tiers (C04), and category, time, place and donor (C23). */
public final class FundUseRule {

  private FundUseRule() {}

  /** Why the fund may not give that to the household on that day. */
  public static Optional<RejectionCode> refusal(
      FileView file, AidTerms terms, LocalDate day, FundFacts fund) {
    FundScope scope = fund.scope();
    if (!allows(scope.tiers(), file.hardship().tier())) {
      return Optional.of(RejectionCode.C04_WRONG_TIER);
    }
    boolean inScope =
        allows(scope.categories(), terms.category())
            && !day.isBefore(scope.from())
            && !day.isAfter(scope.to())
            && file.union().isWithin(fund.union().code())
            && scope.condition().map(condition -> isMet(condition, file)).orElse(true);
    return inScope ? Optional.empty() : Optional.of(RejectionCode.C23_OUT_OF_SCOPE);
  }

  private static boolean isMet(DonorCondition condition, FileView file) {
    return allows(condition.identities(), file.household().head().identity())
        && allows(condition.causes(), file.hardship().primaryCause());
  }

  /** A fund that names none allows all. */
  private static <T> boolean allows(List<T> named, T one) {
    return named.isEmpty() || named.contains(one);
  }
}
