package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/** What a visit had promised was done. */
public record FollowUpDone(
    CaseId caseId, UnionPath union, VisitId visitId, Personal<Note> note, LocalDate occurredOn)
    implements CaseEvent {}
