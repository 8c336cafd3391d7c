package org.warmledger.events;

import java.time.LocalDate;

/** The account of a line that the bank returned was corrected; it may be paid again. */
public record RosterLineCorrected(
    RosterId rosterId,
    UnionPath union,
    int number,
    AidId aidId,
    Personal<Payee> payee,
    StaffId correctedBy,
    LocalDate occurredOn)
    implements RosterEvent {}
