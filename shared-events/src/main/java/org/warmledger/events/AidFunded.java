package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionPath;

/**
 * The fund set aside what was approved: the aid may be delivered.
 *
 * @param fundVersion sequence of the fund's event that booked it
 */
public record AidFunded(
    CaseId caseId,
    UnionPath union,
    AidId aidId,
    FundCode fund,
    CommitmentId commitment,
    long fundVersion,
    LocalDate occurredOn)
    implements AidEvent {}
