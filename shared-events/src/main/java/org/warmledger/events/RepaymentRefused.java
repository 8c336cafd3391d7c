package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.RepaymentId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/** What was entered about the repayment of a loan is not so: nothing was counted, nothing is. */
public record RepaymentRefused(
    CaseId caseId,
    UnionPath union,
    AidId aidId,
    RepaymentId repayment,
    Personal<Note> reason,
    StaffId refusedBy,
    LocalDate occurredOn)
    implements AidEvent {}
