package org.warmledger.command.cases.proposeaid;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Note;

/**
 * Propose aid for a household.
 *
 * @param fund that the terms name, as it is now; absent when none is open by that code
 */
public record ProposeAid(
    @TargetAggregateIdentifier CaseId caseId,
    AidId aidId,
    AidTerms terms,
    Optional<FundFacts> fund,
    Note reason,
    StaffId proposedBy,
    LocalDate occurredOn) {}
