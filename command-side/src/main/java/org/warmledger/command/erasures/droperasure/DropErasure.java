package org.warmledger.command.erasures.droperasure;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.ErasureId;
import org.warmledger.events.ids.StaffId;

/** Take back that a person be erased, or refuse it. */
public record DropErasure(@RoutingKey ErasureId erasure, StaffId droppedBy, LocalDate occurredOn) {}
