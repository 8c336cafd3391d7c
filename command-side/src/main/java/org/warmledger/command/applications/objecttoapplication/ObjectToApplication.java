package org.warmledger.command.applications.objecttoapplication;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.ApplicationId;
import org.warmledger.events.ids.ObjectionId;
import org.warmledger.events.values.Note;

/** Enter an objection to an application. */
record ObjectToApplication(
    @RoutingKey ApplicationId applicationId,
    ObjectionId objectionId,
    Note objection,
    LocalDate occurredOn) {}
