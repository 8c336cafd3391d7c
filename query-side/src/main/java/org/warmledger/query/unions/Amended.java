package org.warmledger.query.unions;

import java.time.LocalDate;

/** Who put right last what was said of something, and why. */
public record Amended(String reason, String amendedBy, LocalDate occurredOn) {}
