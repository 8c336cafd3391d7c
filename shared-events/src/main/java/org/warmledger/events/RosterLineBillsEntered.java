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
 * Somebody says that an approved line rests on other bills; it keeps those that were approved until
 * somebody else has confirmed it (C07, C13).
 *
 * @param selfPaid what the household bore itself of all of them
 */
public record RosterLineBillsEntered(
    RosterId rosterId,
    UnionPath union,
    int number,
    AidId aidId,
    Money selfPaid,
    Personal<Bills> bills,
    StaffId enteredBy,
    LocalDate occurredOn)
    implements RosterEvent {}
