package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;

/** A roster was turned down as one. */
public record RosterRejected(
    RosterId rosterId, UnionPath union, String reason, StaffId rejectedBy, LocalDate occurredOn)
    implements RosterEvent {}
