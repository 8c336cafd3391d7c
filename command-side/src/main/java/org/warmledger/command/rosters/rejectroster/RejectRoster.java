package org.warmledger.command.rosters.rejectroster;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.StaffId;

/** Turn a roster down as one. */
public record RejectRoster(
    @RoutingKey RosterId rosterId, String reason, StaffId rejectedBy, LocalDate occurredOn) {}
