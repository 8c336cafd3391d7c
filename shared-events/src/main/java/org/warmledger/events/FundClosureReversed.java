package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionPath;

/** A fund had been closed wrongly, or too early: it is open as it was (C29). */
public record FundClosureReversed(
    FundCode fund, UnionPath union, String reason, LocalDate occurredOn) implements FundEvent {}
