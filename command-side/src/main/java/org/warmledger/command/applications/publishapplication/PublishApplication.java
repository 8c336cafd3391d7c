package org.warmledger.command.applications.publishapplication;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.ApplicationId;
import org.warmledger.events.ids.StaffId;

/** Put whoever applies on public notice; until the last day that it takes, unless one is stated. */
record PublishApplication(
    @RoutingKey ApplicationId applicationId,
    LocalDate from,
    Optional<LocalDate> to,
    StaffId publishedBy,
    LocalDate occurredOn) {}
