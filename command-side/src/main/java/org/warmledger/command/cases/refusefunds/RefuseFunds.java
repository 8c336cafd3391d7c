package org.warmledger.command.cases.refusefunds;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.values.Shortage;

/**
 * State that the fund could not set an approved aid aside.
 *
 * @param code of the rule that refused it
 * @param lacking what the fund was short of
 */
public record RefuseFunds(
    @RoutingKey CaseId caseId,
    AidId aidId,
    FundCode fund,
    String code,
    Optional<Shortage> lacking,
    LocalDate occurredOn) {}
