package org.warmledger.events;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/**
 * A family fell back and the file was opened again (返困).
 *
 * @param reopenedBy who said so; of what is older than that it is asked, only the ledger knows
 */
public record CaseReopened(
    CaseId caseId,
    UnionPath union,
    Personal<Note> reason,
    Optional<StaffId> reopenedBy,
    LocalDate occurredOn)
    implements CaseEvent {}
