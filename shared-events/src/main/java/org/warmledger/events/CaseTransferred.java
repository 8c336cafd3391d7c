package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/**
 * The file moved to another union.
 *
 * @param union the union it left
 * @param to the union that keeps it from then on
 */
public record CaseTransferred(
    CaseId caseId, UnionPath union, UnionPath to, Personal<Note> reason, LocalDate occurredOn)
    implements CaseEvent {}
