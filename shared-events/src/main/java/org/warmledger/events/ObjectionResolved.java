package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.NoticeId;
import org.warmledger.events.ids.ObjectionId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.ObjectionOutcome;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/** An objection was looked into and decided. */
public record ObjectionResolved(
    CaseId caseId,
    UnionPath union,
    NoticeId noticeId,
    ObjectionId objectionId,
    ObjectionOutcome outcome,
    Personal<Note> reason,
    StaffId resolvedBy,
    LocalDate occurredOn)
    implements CaseEvent {}
