package org.warmledger.command.applications.takebackstep;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.ApplicationId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.ApplicationStep;
import org.warmledger.events.values.Note;

/** Take a step of an application back. */
record TakeBackStep(
    @RoutingKey ApplicationId applicationId,
    ApplicationStep step,
    Note reason,
    StaffId reversedBy,
    LocalDate occurredOn) {}
