package org.warmledger.command.funds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.values.Cap;
import org.warmledger.events.values.DonorCondition;
import org.warmledger.events.values.FundScope;
import org.warmledger.events.values.FundTerms;

/** Terms of a fund that say one thing otherwise. */
final class Amendments {

  private Amendments() {}

  static FundTerms named(FundTerms terms, String name) {
    return new FundTerms(name, terms.source(), terms.projectReference(), terms.scope());
  }

  static FundTerms forDays(FundTerms terms, LocalDate from, LocalDate to) {
    FundScope scope = terms.scope();
    return with(
        terms,
        new FundScope(
            from,
            to,
            scope.categories(),
            scope.tiers(),
            scope.condition(),
            scope.evidence(),
            scope.caps()));
  }

  static FundTerms forCategories(FundTerms terms, List<AidCategory> categories) {
    FundScope scope = terms.scope();
    return with(terms, scope(scope, categories, scope.tiers(), scope.condition(), scope.caps()));
  }

  static FundTerms forTiers(FundTerms terms, List<CaseTier> tiers) {
    FundScope scope = terms.scope();
    return with(terms, scope(scope, scope.categories(), tiers, scope.condition(), scope.caps()));
  }

  static FundTerms on(FundTerms terms, Optional<DonorCondition> condition) {
    FundScope scope = terms.scope();
    return with(terms, scope(scope, scope.categories(), scope.tiers(), condition, scope.caps()));
  }

  static FundTerms capped(FundTerms terms, Cap... caps) {
    FundScope scope = terms.scope();
    return with(
        terms, scope(scope, scope.categories(), scope.tiers(), scope.condition(), List.of(caps)));
  }

  private static FundScope scope(
      FundScope scope,
      List<AidCategory> categories,
      List<CaseTier> tiers,
      Optional<DonorCondition> condition,
      List<Cap> caps) {
    return new FundScope(
        scope.from(), scope.to(), categories, tiers, condition, scope.evidence(), caps);
  }

  private static FundTerms with(FundTerms terms, FundScope scope) {
    return new FundTerms(terms.name(), terms.source(), terms.projectReference(), scope);
  }
}
