package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;

/**
 * A second person agreed to a movement of a fund that takes three: its books move once a third has
 * confirmed it.
 */
public record MovementSeconded(
    MovementId movement,
    FundCode fund,
    UnionPath union,
    String reason,
    StaffId secondedBy,
    LocalDate occurredOn)
    implements MovementEvent {}
