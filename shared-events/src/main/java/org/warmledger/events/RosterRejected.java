package org.warmledger.events;

import java.time.LocalDate;

/** A roster was turned down as one. */
public record RosterRejected(
    RosterId rosterId, UnionPath union, String reason, StaffId rejectedBy, LocalDate occurredOn)
    implements RosterEvent {}
