package org.warmledger.command.checks.settings;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.DayKind;

/** State days that are off, or worked. */
record StateWorkDays(
    @RoutingKey UnionPath union,
    LocalDate from,
    LocalDate to,
    DayKind kind,
    String reason,
    LocalDate occurredOn) {}
