package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/**
 * The union that a file was offered to does not take it: it stays where it is.
 *
 * @param union the union that offered it and keeps it
 * @param to the union that sent the offer back
 */
public record TransferReturned(
    CaseId caseId,
    UnionPath union,
    UnionPath to,
    Personal<Note> reason,
    StaffId returnedBy,
    LocalDate occurredOn)
    implements OfferEvent {}
