package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;

/** A file is somebody's work from now on, and with it what was promised to the household. */
public record CaseAssigned(
    CaseId caseId, UnionPath union, StaffId assignee, StaffId assignedBy, LocalDate occurredOn)
    implements AssignmentEvent {}
