package org.warmledger.query.projection;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * What a read must reflect at least, and how long the caller waits for it: the request headers
 * {@code Ledger-Position} and {@code Prefer: wait}. Controllers take it as a parameter.
 */
public record Freshness(OptionalLong wanted, Duration patience) {}
