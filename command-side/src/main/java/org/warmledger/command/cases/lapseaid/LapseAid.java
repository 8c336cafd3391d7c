package org.warmledger.command.cases.lapseaid;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;

/**
 * Give up funded aid that was not delivered in time.
 *
 * @param fundedBy the last day of funding whose time is over
 */
public record LapseAid(
    @RoutingKey CaseId caseId, AidId aidId, LocalDate fundedBy, LocalDate occurredOn) {}
