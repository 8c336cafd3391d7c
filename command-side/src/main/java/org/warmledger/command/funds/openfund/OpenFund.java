package org.warmledger.command.funds.openfund;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.FundCode;
import org.warmledger.events.FundOpened;
import org.warmledger.events.FundScope;
import org.warmledger.events.FundingSource;
import org.warmledger.events.UnionPath;

/** Open a fund for a project. */
public record OpenFund(
    @RoutingKey FundCode fund,
    UnionPath union,
    String name,
    FundingSource source,
    String projectReference,
    FundScope scope,
    LocalDate occurredOn) {

  FundOpened fact() {
    return new FundOpened(fund, union, name, source, projectReference, scope, occurredOn);
  }
}
