package org.warmledger.command.giving;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.FundScope;

/** What a fund may be used for: its tiers (C03, C04), and category, time, place and donor (C23). */
public final class FundUseRule {

  private FundUseRule() {}

  /** Why the fund may not give that to the household on that day. */
  public static Optional<RejectionCode> refusal(
      FileView file, AidTerms terms, LocalDate day, FundFacts fund) {
    return refusal(file, terms.category(), day, fund);
  }

  /** Why the fund may not give anything of that category to them on that day. */
  public static Optional<RejectionCode> refusal(
      Served served, AidCategory category, LocalDate day, FundFacts fund) {
    return wrongFile(fund, served)
        .or(
            () ->
                isInScope(served, category, day, fund)
                    ? Optional.empty()
                    : Optional.of(RejectionCode.C23_OUT_OF_SCOPE));
  }

  /** Special money, and a fund for tiers of files, serve nobody without one. */
  private static Optional<RejectionCode> wrongFile(FundFacts fund, Served served) {
    List<CaseTier> tiers = fund.scope().tiers();
    if (served.tier().isEmpty()) {
      return Optional.of(RejectionCode.C03_AID_WITHOUT_FILE)
          .filter(unused -> fund.source().isForFilesOnly() || !tiers.isEmpty());
    }
    return Optional.of(RejectionCode.C04_WRONG_TIER)
        .filter(unused -> !tiers.isEmpty() && served.tier().filter(tiers::contains).isEmpty());
  }

  private static boolean isInScope(
      Served served, AidCategory category, LocalDate day, FundFacts fund) {
    FundScope scope = fund.scope();
    return allows(scope.categories(), category)
        && !day.isBefore(scope.from())
        && !day.isAfter(scope.to())
        && served.union().isWithin(fund.union().code())
        && scope.condition().map(served::meet).orElse(true);
  }

  /** A fund that names none allows all. */
  static <T> boolean allows(List<T> named, T one) {
    return named.isEmpty() || named.contains(one);
  }
}
