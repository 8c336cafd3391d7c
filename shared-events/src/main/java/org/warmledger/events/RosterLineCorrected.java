package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;

/**
 * The account of a line was corrected; it may be paid again.
 *
 * @param correctedBy whoever confirmed what somebody else had entered; before that was asked for,
 *     whoever entered it
 */
public record RosterLineCorrected(
    RosterId rosterId,
    UnionPath union,
    int number,
    AidId aidId,
    Personal<Payee> payee,
    StaffId correctedBy,
    LocalDate occurredOn)
    implements RosterEvent {}
