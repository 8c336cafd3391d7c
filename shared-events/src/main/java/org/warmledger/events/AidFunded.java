package org.warmledger.events;

import java.time.LocalDate;

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
