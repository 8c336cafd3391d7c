package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/** Aid was proposed. */
public record AidProposed(
    CaseId caseId,
    UnionPath union,
    AidId aidId,
    AidTerms terms,
    Personal<Note> reason,
    StaffId proposedBy,
    LocalDate occurredOn)
    implements AidEvent {}
