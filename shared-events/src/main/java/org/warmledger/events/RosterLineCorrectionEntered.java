package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;

/**
 * Somebody says that the account of an approved line is another one; the line keeps what was
 * approved until somebody else has confirmed it (C13).
 */
public record RosterLineCorrectionEntered(
    RosterId rosterId,
    UnionPath union,
    int number,
    AidId aidId,
    Personal<Payee> payee,
    StaffId enteredBy,
    LocalDate occurredOn)
    implements RosterEvent {}
