package org.warmledger.command.cases.carryrosterline;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Seen;

/**
 * Put a line of an approved roster on its file: proposed, approved and funded at once.
 *
 * @param terms they name the roster and the fund
 * @param seen what the approver of the roster had in front of them
 * @param fundVersion sequence of the fund's event that booked it
 */
public record CarryRosterLine(
    @RoutingKey CaseId caseId,
    AidId aidId,
    AidTerms terms,
    Note reason,
    Bills bills,
    StaffId proposedBy,
    LocalDate proposedOn,
    StaffId approvedBy,
    LocalDate approvedOn,
    Seen seen,
    CommitmentId commitment,
    long fundVersion) {}
