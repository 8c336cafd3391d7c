package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.ServiceId;
import org.warmledger.events.ids.UnionPath;

/** A service was entered wrongly: it does not count, and its money is back (C29). */
public record ServiceReversed(
    ServiceId serviceId, UnionPath union, String reason, LocalDate occurredOn)
    implements ServiceEvent {}
