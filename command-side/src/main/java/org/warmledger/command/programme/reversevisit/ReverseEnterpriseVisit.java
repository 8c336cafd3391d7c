package org.warmledger.command.programme.reversevisit;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.EnterpriseVisitId;

/** State that a visit to an enterprise was entered wrongly. */
public record ReverseEnterpriseVisit(
    @RoutingKey EnterpriseVisitId visitId, String reason, LocalDate occurredOn) {}
