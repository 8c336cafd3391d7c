package org.warmledger.command.cases.lapseaid;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;

/**
 * Give up funded aid that was not delivered in time.
 *
 * @param fundedBy the last day of funding whose time is over
 */
public record LapseAid(
    @TargetAggregateIdentifier CaseId caseId,
    AidId aidId,
    LocalDate fundedBy,
    LocalDate occurredOn) {}
