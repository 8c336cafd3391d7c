package org.warmledger.command.checks.findings;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.warmledger.events.ids.FindingId;

/** State that the cause of a finding is gone. */
public record ClearFinding(FindingId findingId, LocalDate occurredOn) {

  @TargetAggregateIdentifier
  String stream() {
    return findingId.value();
  }
}
