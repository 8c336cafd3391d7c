package org.warmledger.command.applications.approveapplication;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.ApplicationId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.Note;

/** Approve an application. */
record ApproveApplication(
    @RoutingKey ApplicationId applicationId, Note note, StaffId approvedBy, LocalDate occurredOn) {}
