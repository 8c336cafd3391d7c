package org.warmledger.command.checks.findings;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.warmledger.events.ids.FindingId;
import org.warmledger.events.ids.StaffId;

/** Answer for a finding: put right, or to be let be. */
record EndFinding(FindingId findingId, How how, String reason, StaffId by, LocalDate occurredOn) {

  /** How it ends. */
  enum How {
    RESOLVED,
    DISMISSED
  }

  @TargetAggregateIdentifier
  String stream() {
    return findingId.value();
  }
}
