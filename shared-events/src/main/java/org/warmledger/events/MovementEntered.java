package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.MovementContent;

/** Somebody entered a movement of a fund; it waits for somebody else. */
public record MovementEntered(
    MovementId movement,
    FundCode fund,
    UnionPath union,
    MovementContent content,
    StaffId enteredBy,
    LocalDate occurredOn)
    implements MovementEvent {}
