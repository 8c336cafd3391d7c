package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.CloseReason;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/** The file was closed (脱困 解困 注销 退档). */
public record CaseClosed(
    CaseId caseId, UnionPath union, CloseReason reason, Personal<Note> note, LocalDate occurredOn)
    implements CaseEvent {}
