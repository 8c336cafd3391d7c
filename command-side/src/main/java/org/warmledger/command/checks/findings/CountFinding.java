package org.warmledger.command.checks.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.FindingId;
import org.warmledger.events.values.EventRef;

/** State what a finding that is there counts now. */
public record CountFinding(
    @RoutingKey FindingId findingId,
    Map<String, String> particulars,
    List<EventRef> evidence,
    LocalDate occurredOn) {}
