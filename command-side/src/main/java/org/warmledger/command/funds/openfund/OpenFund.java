package org.warmledger.command.funds.openfund;

import java.time.LocalDate;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.values.FundScope;

/** Open a fund for a project. */
public record OpenFund(
    FundCode fund,
    UnionPath union,
    String name,
    FundingSource source,
    String projectReference,
    FundScope scope,
    LocalDate occurredOn) {}
