package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;

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
