package org.warmledger.command.checks.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.FindingId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;

/** State that a check found something. */
public record RaiseFinding(
    @RoutingKey FindingId findingId,
    UnionPath union,
    String code,
    FindingSubject subject,
    Map<String, String> particulars,
    List<EventRef> evidence,
    Optional<StaffId> inCharge,
    LocalDate occurredOn) {}
