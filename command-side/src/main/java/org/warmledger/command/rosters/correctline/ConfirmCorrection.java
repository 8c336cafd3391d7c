package org.warmledger.command.rosters.correctline;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.StaffId;

/** Confirm that the account of a line is what somebody else entered. */
record ConfirmCorrection(
    @RoutingKey RosterId rosterId, int number, StaffId confirmedBy, LocalDate occurredOn) {}
