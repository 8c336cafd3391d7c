package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.CloseReason;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/**
 * The file had been opened again by mistake: it stayed closed, as it had been before (C29).
 *
 * @param ending the reason of the closure that stands again
 * @param closedOn its business date
 * @param note what it said
 * @param reopenedOn the business date of the reopening that this takes back
 */
public record ReopeningReversed(
    CaseId caseId,
    UnionPath union,
    CloseReason ending,
    LocalDate closedOn,
    Personal<Note> note,
    LocalDate reopenedOn,
    Personal<Note> reason,
    StaffId reversedBy,
    LocalDate occurredOn)
    implements CaseReversal {}
