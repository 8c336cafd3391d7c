package org.warmledger.command.cases.unassigncase;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.command.assignments.Assigner;
import org.warmledger.events.ids.CaseId;

/** Make a file nobody's work. */
public record UnassignCase(@RoutingKey CaseId caseId, Assigner assigner, LocalDate occurredOn) {}
