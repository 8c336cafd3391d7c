package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.MeansCheckId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/** The household appealed against an exclusion (C20). */
public record ExclusionAppealed(
    CaseId caseId,
    UnionPath union,
    MeansCheckId checkId,
    Personal<Note> reason,
    LocalDate occurredOn)
    implements CaseEvent {}
