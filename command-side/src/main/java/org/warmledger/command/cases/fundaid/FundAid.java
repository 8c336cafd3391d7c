package org.warmledger.command.cases.fundaid;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.warmledger.events.AidId;
import org.warmledger.events.CaseId;
import org.warmledger.events.CommitmentId;
import org.warmledger.events.FundCode;

/** State that the fund set an approved aid aside. */
public record FundAid(
    @TargetAggregateIdentifier CaseId caseId,
    AidId aidId,
    FundCode fund,
    CommitmentId commitment,
    long fundVersion,
    LocalDate occurredOn) {}
