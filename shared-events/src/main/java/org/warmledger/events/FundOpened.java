package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.values.FundScope;

/**
 * A fund was opened for a project.
 *
 * @param projectReference of the application it was granted on
 */
public record FundOpened(
    FundCode fund,
    UnionPath union,
    String name,
    FundingSource source,
    String projectReference,
    FundScope scope,
    LocalDate occurredOn)
    implements FundEvent {}
