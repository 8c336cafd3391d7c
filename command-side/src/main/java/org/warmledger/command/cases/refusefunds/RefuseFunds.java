package org.warmledger.command.cases.refusefunds;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;

/**
 * State that the fund could not set an approved aid aside.
 *
 * @param code of the rule that refused it
 */
public record RefuseFunds(
    @RoutingKey CaseId caseId, AidId aidId, FundCode fund, String code, LocalDate occurredOn) {}
