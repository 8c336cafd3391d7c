package org.warmledger.command.cases;

import java.util.List;
import java.util.Optional;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.CapUnit;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.EvidenceKind;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.values.Cap;
import org.warmledger.events.values.DonorCondition;
import org.warmledger.events.values.FundScope;
import org.warmledger.events.values.Money;

/** What a fund of a union may be used for, narrowed step by step. */
record InventedScope(UnionPath union, FundScope scope) {

  FundFacts facts() {
    return new FundFacts(GivenCare.FUND, union, FundingSource.OWN_UNION, scope, 7);
  }

  InventedScope of(UnionPath other) {
    return new InventedScope(other, scope);
  }

  InventedScope valid(String from, String to) {
    return new InventedScope(
        union,
        new FundScope(
            Facts.day(from),
            Facts.day(to),
            scope.categories(),
            scope.tiers(),
            scope.condition(),
            scope.evidence(),
            scope.caps()));
  }

  InventedScope forTiers(CaseTier... tiers) {
    return scoped(scope.categories(), List.of(tiers), scope.condition());
  }

  InventedScope forCategories(AidCategory... categories) {
    return scoped(List.of(categories), scope.tiers(), scope.condition());
  }

  InventedScope given(DonorCondition condition) {
    return scoped(scope.categories(), scope.tiers(), Optional.of(condition));
  }

  private InventedScope scoped(
      List<AidCategory> categories, List<CaseTier> tiers, Optional<DonorCondition> condition) {
    return new InventedScope(
        union,
        new FundScope(
            scope.from(),
            scope.to(),
            categories,
            tiers,
            condition,
            scope.evidence(),
            scope.caps()));
  }

  InventedScope requiring(EvidenceKind... evidence) {
    return evidenced(List.of(evidence), scope.caps());
  }

  InventedScope capped(AidCategory category, CapUnit per, long fen) {
    return evidenced(
        scope.evidence(), List.of(new Cap(Optional.of(category), per, new Money(fen))));
  }

  InventedScope capped(CapUnit per, long fen) {
    return evidenced(scope.evidence(), List.of(new Cap(Optional.empty(), per, new Money(fen))));
  }

  private InventedScope evidenced(List<EvidenceKind> evidence, List<Cap> caps) {
    return new InventedScope(
        union,
        new FundScope(
            scope.from(),
            scope.to(),
            scope.categories(),
            scope.tiers(),
            scope.condition(),
            evidence,
            caps));
  }
}
