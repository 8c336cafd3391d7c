package org.warmledger.command.applications.takeapplication;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.ApplicationId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.ApplicationSource;
import org.warmledger.events.values.Hardship;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.Note;

/** Take down that a household wants to be put on file. */
record TakeApplication(
    @RoutingKey ApplicationId applicationId,
    UnionPath union,
    ApplicationSource source,
    Hardship hardship,
    Household household,
    Note note,
    StaffId takenBy,
    LocalDate occurredOn) {}
