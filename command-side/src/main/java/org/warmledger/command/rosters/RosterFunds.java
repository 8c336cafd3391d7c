package org.warmledger.command.rosters;

import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundDirectory;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionCode;

/** Funds as rosters may name them: those of a union on the way up or down the caller's own line. */
@Component
public record RosterFunds(FundDirectory funds, UnionDirectory unions) {

  /** The fund, or a refusal. */
  public FundFacts reachable(FundCode code, UnionCode scope) {
    return funds
        .find(code)
        .filter(
            fund ->
                fund.union().isWithin(scope)
                    || unions
                        .find(scope)
                        .filter(own -> own.isWithin(fund.union().code()))
                        .isPresent())
        .orElseThrow(() -> Refusal.of(RejectionCode.UNKNOWN_FUND));
  }
}
