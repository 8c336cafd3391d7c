package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;

/** A file is nobody's work any more. */
public record CaseUnassigned(
    CaseId caseId, UnionPath union, StaffId assignee, StaffId takenBackBy, LocalDate occurredOn)
    implements AssignmentEvent {}
