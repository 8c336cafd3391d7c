package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;

/** Whoever entered a movement of a fund took it back. */
public record MovementWithdrawn(
    MovementId movement,
    FundCode fund,
    UnionPath union,
    String reason,
    StaffId withdrawnBy,
    LocalDate occurredOn)
    implements MovementEvent {}
