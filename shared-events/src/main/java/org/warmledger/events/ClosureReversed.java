package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.CloseReason;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/**
 * The file had been closed by mistake: it was open all along, and nobody fell back (C29).
 *
 * @param ending the reason that the closure gave
 * @param closedOn the business date of the closure that this takes back
 */
public record ClosureReversed(
    CaseId caseId,
    UnionPath union,
    CloseReason ending,
    LocalDate closedOn,
    Personal<Note> reason,
    StaffId reversedBy,
    LocalDate occurredOn)
    implements CaseReversal {}
