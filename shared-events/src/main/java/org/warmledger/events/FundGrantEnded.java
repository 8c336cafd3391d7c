package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.GrantId;
import org.warmledger.events.ids.UnionPath;

/** Nothing more may be set aside under a grant; what was set aside before stays so. */
public record FundGrantEnded(
    FundCode fund, UnionPath union, GrantId grant, String reason, LocalDate occurredOn)
    implements FundEvent {}
