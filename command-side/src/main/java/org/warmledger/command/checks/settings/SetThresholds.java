package org.warmledger.command.checks.settings;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.UnionPath;

/** Set the thresholds of a check for a union and those below it. */
record SetThresholds(
    @RoutingKey UnionPath union,
    String code,
    Map<String, Long> thresholds,
    LocalDate from,
    String reason,
    LocalDate occurredOn) {}
