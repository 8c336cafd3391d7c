package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/** A family fell back and the file was opened again (返困). */
public record CaseReopened(
    CaseId caseId, UnionPath union, Personal<Note> reason, LocalDate occurredOn)
    implements CaseEvent {}
