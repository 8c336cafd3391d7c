package org.warmledger.command.rosters.correctbills;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.StaffId;

/** Confirm that a line rests on the bills that somebody else entered. */
record ConfirmBills(
    @RoutingKey RosterId rosterId, int number, StaffId confirmedBy, LocalDate occurredOn) {}
