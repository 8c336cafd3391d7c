package org.warmledger.command.applications.takebackrefusal;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.ApplicationId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.Note;

/** Take the refusal of an application back. */
record TakeBackRefusal(
    @RoutingKey ApplicationId applicationId,
    Note reason,
    StaffId reversedBy,
    LocalDate occurredOn) {}
