package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;

/** Somebody else confirmed a movement of a fund: its books have moved. */
public record MovementConfirmed(
    MovementId movement,
    FundCode fund,
    UnionPath union,
    String reason,
    StaffId confirmedBy,
    LocalDate occurredOn)
    implements MovementEvent {}
