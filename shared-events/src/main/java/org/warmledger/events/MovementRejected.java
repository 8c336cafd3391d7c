package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;

/** Somebody else turned a movement of a fund down. */
public record MovementRejected(
    MovementId movement,
    FundCode fund,
    UnionPath union,
    String reason,
    StaffId rejectedBy,
    LocalDate occurredOn)
    implements MovementEvent {}
