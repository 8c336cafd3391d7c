package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/**
 * The file should never have been made: there is none, and there never was one (C29). What it said,
 * and that somebody said so, stays in the ledger.
 *
 * @param archivedOn the business date of the archiving that this takes back
 */
public record ArchivingReversed(
    CaseId caseId,
    UnionPath union,
    LocalDate archivedOn,
    Personal<Note> reason,
    StaffId reversedBy,
    LocalDate occurredOn)
    implements CaseReversal {}
