package org.warmledger.command.funds;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.GrantId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.CapUnit;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.values.Cap;
import org.warmledger.events.values.FundScope;

/**
 * What the rules of others need to know of an open fund.
 *
 * @param union that holds it; it serves the files of that union and those below
 * @param version sequence of the fund's last event
 * @param grant under which whoever approves may take something out of it; absent for its owner
 * @param elsewhere what the people of the household that it is asked for got on other files
 */
public record FundFacts(
    FundCode fund,
    UnionPath union,
    FundingSource source,
    FundScope scope,
    long version,
    Optional<GrantId> grant,
    List<Gave> elsewhere) {

  public FundFacts {
    elsewhere = List.copyOf(elsewhere);
  }

  /** As its own union sees it. */
  public FundFacts(
      FundCode fund, UnionPath union, FundingSource source, FundScope scope, long version) {
    this(fund, union, source, scope, version, Optional.empty(), List.of());
  }

  /** Of a fund that is open. */
  public static Optional<FundFacts> of(FundState state, long version) {
    return state instanceof FundState.Open(FundBook book)
        ? Optional.of(
            new FundFacts(book.fund(), book.union(), book.source(), book.scope(), version))
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
    return new FundFacts(fund, union, source, limited, version, grant, elsewhere);
  }

  /** As it was shown to whoever approves, who needs that grant of it. */
  FundFacts shown(long seen, Optional<GrantId> needed) {
    return new FundFacts(fund, union, source, scope, seen, needed, elsewhere);
  }

  /** For people who got that on other files of theirs. */
  public FundFacts alsoGave(List<Gave> known) {
    return new FundFacts(fund, union, source, scope, version, grant, known);
  }

  /** Whether it gives a household or a person only so much in a year. */
  public boolean isCappedByYear() {
    return scope.caps().stream().anyMatch(cap -> cap.per() != CapUnit.TIME);
  }
}
