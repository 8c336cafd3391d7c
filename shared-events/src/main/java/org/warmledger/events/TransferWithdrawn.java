package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/**
 * The file is not offered any more, whether the offer still waited or was sent back.
 *
 * @param union the union that had offered it and keeps it
 * @param to the union that it had been offered to
 */
public record TransferWithdrawn(
    CaseId caseId,
    UnionPath union,
    UnionPath to,
    Personal<Note> reason,
    StaffId withdrawnBy,
    LocalDate occurredOn)
    implements OfferEvent {}
