package org.warmledger.command.funds;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.GrantId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Cap;
import org.warmledger.events.values.FundScope;

/**
 * What the rules of others need to know of an open fund.
 *
 * @param union that holds it; it serves the files of that union and those below
 * @param version sequence of the fund's last event
 * @param grant under which whoever approves may take something out of it; absent for its owner
 */
public record FundFacts(
    FundCode fund, UnionPath union, FundScope scope, long version, Optional<GrantId> grant) {

  /** As its own union sees it. */
  public FundFacts(FundCode fund, UnionPath union, FundScope scope, long version) {
    this(fund, union, scope, version, Optional.empty());
  }

  /** Of a fund that is open. */
  public static Optional<FundFacts> of(FundState state, long version) {
    return state instanceof FundState.Open(FundBook book)
        ? Optional.of(new FundFacts(book.fund(), book.union(), book.scope(), version))
        : Optional.empty();
  }

  /** As if it had further caps. */
  public FundFacts withCaps(List<Cap> further) {
    FundScope limited =
        new FundScope(
            scope.from(),
            scope.to(),
            scope.categories(),
            scope.tiers(),
            scope.condition(),
            scope.evidence(),
            Stream.concat(scope.caps().stream(), further.stream()).toList());
    return new FundFacts(fund, union, limited, version, grant);
  }
}
