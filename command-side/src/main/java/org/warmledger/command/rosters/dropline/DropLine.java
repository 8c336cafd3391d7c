package org.warmledger.command.rosters.dropline;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.StaffId;

/** Give a line up that cannot be paid. */
record DropLine(
    @RoutingKey RosterId rosterId,
    int number,
    String reason,
    StaffId droppedBy,
    LocalDate occurredOn) {}
