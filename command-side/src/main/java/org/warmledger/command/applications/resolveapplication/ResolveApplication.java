package org.warmledger.command.applications.resolveapplication;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.ApplicationId;
import org.warmledger.events.ids.ObjectionId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.ObjectionOutcome;
import org.warmledger.events.values.Note;

/** State what became of an objection to an application. */
record ResolveApplication(
    @RoutingKey ApplicationId applicationId,
    ObjectionId objectionId,
    ObjectionOutcome outcome,
    Note reason,
    StaffId resolvedBy,
    LocalDate occurredOn) {}
