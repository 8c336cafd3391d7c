package org.warmledger.command.programme.reversevisit;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.EnterpriseVisitId;
import org.warmledger.events.values.Receipt;

/** State that a visit to an enterprise was entered wrongly. */
public record ReverseEnterpriseVisit(
    @RoutingKey EnterpriseVisitId visitId,
    String reason,
    Optional<Receipt> voucher,
    LocalDate occurredOn) {}
