package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/**
 * The file had been moved to the wrong union: the one that it left keeps it again (C29).
 *
 * @param union the union that it had been moved to
 * @param backTo the union that it had left
 * @param movedOn the business date of the transfer that this takes back
 */
public record TransferReversed(
    CaseId caseId,
    UnionPath union,
    UnionPath backTo,
    LocalDate movedOn,
    Personal<Note> reason,
    StaffId reversedBy,
    LocalDate occurredOn)
    implements CaseReversal {}
