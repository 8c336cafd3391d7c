package org.warmledger.command.checks.settings;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Money;

/** Set the subsistence line of an area. */
record SetSubsistenceLine(
    @RoutingKey UnionPath union,
    Money monthly,
    LocalDate from,
    String reason,
    LocalDate occurredOn) {}
