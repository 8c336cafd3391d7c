package org.warmledger.query.funds;

import java.time.LocalDate;
import java.util.List;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.query.unions.NamedUnion;

/** A fund that aid may be proposed from, without its balances. */
record UsableFund(
    String fund,
    String name,
    FundingSource source,
    NamedUnion union,
    LocalDate from,
    LocalDate to,
    List<AidCategory> categories,
    List<CaseTier> tiers) {

  static UsableFund of(FundBook fund, NamedUnion union) {
    return new UsableFund(
        fund.fund(),
        fund.name(),
        fund.source(),
        union,
        fund.from(),
        fund.to(),
        fund.categories(),
        fund.scope().tiers());
  }
}
