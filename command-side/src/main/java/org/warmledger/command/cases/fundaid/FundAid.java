package org.warmledger.command.cases.fundaid;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;

/** State that the fund set an approved aid aside. */
public record FundAid(
    @RoutingKey CaseId caseId,
    AidId aidId,
    FundCode fund,
    CommitmentId commitment,
    long fundVersion,
    LocalDate occurredOn) {}
