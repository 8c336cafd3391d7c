package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.MeansCheckId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AppealOutcome;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/** An appeal against an exclusion was decided. */
public record AppealDecided(
    CaseId caseId,
    UnionPath union,
    MeansCheckId checkId,
    AppealOutcome outcome,
    Personal<Note> reason,
    StaffId decidedBy,
    LocalDate occurredOn)
    implements CaseEvent {}
