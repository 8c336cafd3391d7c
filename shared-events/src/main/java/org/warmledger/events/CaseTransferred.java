package org.warmledger.events;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/**
 * The file moved to another union.
 *
 * @param union the union it left
 * @param to the union that keeps it from then on
 * @param reason why it was offered
 * @param acceptedBy who took it over for the union that keeps it now; nobody was asked when files
 *     were still moved by one act
 */
public record CaseTransferred(
    CaseId caseId,
    UnionPath union,
    UnionPath to,
    Personal<Note> reason,
    Optional<StaffId> acceptedBy,
    LocalDate occurredOn)
    implements CaseEvent {}
