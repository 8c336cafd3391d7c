package org.warmledger.command.rosters.carrylines;

import java.time.Instant;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.UnionPath;

/** An approved roster whose lines could not all be carried yet. */
public record StuckRoster(
    RosterId rosterId,
    UnionPath union,
    int attempts,
    String lastError,
    Instant since,
    Instant nextAttempt) {}
