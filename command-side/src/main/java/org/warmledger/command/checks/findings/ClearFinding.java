package org.warmledger.command.checks.findings;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.FindingId;

/** State that the cause of a finding is gone. */
public record ClearFinding(@RoutingKey FindingId findingId, LocalDate occurredOn) {}
