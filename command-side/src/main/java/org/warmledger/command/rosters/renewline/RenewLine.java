package org.warmledger.command.rosters.renewline;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.StaffId;

/** Approve that a line is paid once more. */
record RenewLine(
    @RoutingKey RosterId rosterId,
    int number,
    String reason,
    StaffId renewedBy,
    LocalDate occurredOn) {}
