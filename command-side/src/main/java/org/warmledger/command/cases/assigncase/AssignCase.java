package org.warmledger.command.cases.assigncase;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.command.assignments.Assigner;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;

/** Make a file somebody's work. */
public record AssignCase(
    @RoutingKey CaseId caseId, StaffId assignee, Assigner assigner, LocalDate occurredOn) {}
