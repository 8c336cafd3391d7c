package org.warmledger.command.funding;

import java.time.Instant;

/**
 * An aid whose fund could not follow yet.
 *
 * @param lastError kind of the last failure
 */
public record StuckAid(
    AidMoved aid, int attempts, String lastError, Instant since, Instant nextAttempt) {}
