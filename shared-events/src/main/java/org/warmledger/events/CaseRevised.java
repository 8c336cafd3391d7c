package org.warmledger.events;

import java.time.LocalDate;

/**
 * The file was brought up to date (动态管理): hardship and household as they are now, whole, with the
 * reason.
 */
public record CaseRevised(
    CaseId caseId,
    UnionPath union,
    Hardship hardship,
    Household household,
    Personal<Note> reason,
    LocalDate occurredOn)
    implements CaseEvent {}
