package org.warmledger.command.cases.fundaid;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;

/** State that the fund set an approved aid aside. */
public record FundAid(
    @TargetAggregateIdentifier CaseId caseId,
    AidId aidId,
    FundCode fund,
    CommitmentId commitment,
    long fundVersion,
    LocalDate occurredOn) {}
