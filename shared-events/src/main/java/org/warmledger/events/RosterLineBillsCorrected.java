package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Personal;

/**
 * Somebody else than who entered them confirmed that a line rests on other bills (C07).
 *
 * @param selfPaid what the household bore itself of all of them
 */
public record RosterLineBillsCorrected(
    RosterId rosterId,
    UnionPath union,
    int number,
    AidId aidId,
    Money selfPaid,
    Personal<Bills> bills,
    StaffId correctedBy,
    LocalDate occurredOn)
    implements RosterEvent {}
