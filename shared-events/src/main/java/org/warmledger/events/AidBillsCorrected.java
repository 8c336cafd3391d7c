package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Personal;

/**
 * Aid that a roster pays rests on other bills than was entered: those serve other aid again (C07).
 *
 * @param selfPaid what the household bore itself of all of them
 * @param bills that it rests on from now on
 * @param enteredBy who entered them, with the line of the roster
 * @param correctedBy who else confirmed them
 */
public record AidBillsCorrected(
    CaseId caseId,
    UnionPath union,
    AidId aidId,
    Money selfPaid,
    Personal<Bills> bills,
    StaffId enteredBy,
    StaffId correctedBy,
    LocalDate occurredOn)
    implements AidEvent {}
