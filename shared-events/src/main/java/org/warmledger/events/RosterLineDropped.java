package org.warmledger.events;

import java.time.LocalDate;

/** A line that could not be paid was given up; its funds are released. */
public record RosterLineDropped(
    RosterId rosterId,
    UnionPath union,
    int number,
    AidId aidId,
    String reason,
    StaffId droppedBy,
    LocalDate occurredOn)
    implements RosterEvent {}
