package org.warmledger.command.applications.refuseapplication;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.ApplicationId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.RefusalGround;
import org.warmledger.events.values.Note;

/** Refuse an application. */
record RefuseApplication(
    @RoutingKey ApplicationId applicationId,
    RefusalGround ground,
    Note reason,
    StaffId refusedBy,
    LocalDate occurredOn) {}
