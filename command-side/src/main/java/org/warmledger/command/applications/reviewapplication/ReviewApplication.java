package org.warmledger.command.applications.reviewapplication;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.ApplicationId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.Note;

/** State that an application was looked through. */
record ReviewApplication(
    @RoutingKey ApplicationId applicationId, Note note, StaffId reviewedBy, LocalDate occurredOn) {}
