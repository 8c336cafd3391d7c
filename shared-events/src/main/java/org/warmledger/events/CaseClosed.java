package org.warmledger.events;

import java.time.LocalDate;

/** The file was closed (脱困 解困 注销 退档). */
public record CaseClosed(
    CaseId caseId, UnionPath union, CloseReason reason, Personal<Note> note, LocalDate occurredOn)
    implements CaseEvent {}
