package org.warmledger.command.programme.reverseservice;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.ServiceId;
import org.warmledger.events.values.Receipt;

/** State that a service was entered wrongly. */
public record ReverseService(
    @RoutingKey ServiceId serviceId,
    String reason,
    Optional<Receipt> voucher,
    LocalDate occurredOn) {}
