package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.ids.VisitId;

/** A visit left something to be done by a day (跟踪督查和回访). */
public record FollowUpPromised(
    CaseId caseId, UnionPath union, VisitId visitId, LocalDate dueOn, LocalDate occurredOn)
    implements CaseEvent {}
