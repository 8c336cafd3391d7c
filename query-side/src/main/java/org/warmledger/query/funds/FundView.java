package org.warmledger.query.funds;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.values.FundScope;
import org.warmledger.query.fundbook.HoldingsView;
import org.warmledger.query.unions.NamedUnion;

/** A fund as answers show it; its scope only where one fund is asked for. */
record FundView(
    String fund,
    String name,
    FundingSource source,
    String projectReference,
    NamedUnion union,
    LocalDate from,
    LocalDate to,
    FundBook.State state,
    long version,
    @JsonUnwrapped HoldingsView holdings,
    Optional<FundScope> scope) {

  static FundView inShort(FundBook fund, NamedUnion union) {
    return view(fund, union, Optional.empty());
  }

  static FundView whole(FundBook fund, NamedUnion union) {
    return view(fund, union, Optional.of(fund.scope()));
  }

  private static FundView view(FundBook fund, NamedUnion union, Optional<FundScope> scope) {
    return new FundView(
        fund.fund(),
        fund.name(),
        fund.source(),
        fund.projectReference(),
        union,
        fund.from(),
        fund.to(),
        fund.state(),
        fund.version(),
        HoldingsView.of(fund.holdings()),
        scope);
  }
}
