package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionPath;

/** A fund was closed, with nothing in hand and nothing committed. */
public record FundClosed(FundCode fund, UnionPath union, String reason, LocalDate occurredOn)
    implements FundEvent {}
