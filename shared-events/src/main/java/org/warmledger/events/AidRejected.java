package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/** Aid was turned down. */
public record AidRejected(
    CaseId caseId,
    UnionPath union,
    AidId aidId,
    Personal<Note> reason,
    StaffId rejectedBy,
    LocalDate occurredOn)
    implements AidEvent {}
