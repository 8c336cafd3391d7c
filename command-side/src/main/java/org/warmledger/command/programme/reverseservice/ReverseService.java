package org.warmledger.command.programme.reverseservice;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.ServiceId;

/** State that a service was entered wrongly. */
public record ReverseService(
    @RoutingKey ServiceId serviceId, String reason, LocalDate occurredOn) {}
