package org.warmledger.command.programme;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.ServiceId;

/** State that a service was entered wrongly. */
record ReverseService(@RoutingKey ServiceId serviceId, String reason, LocalDate occurredOn) {}
