package org.warmledger.command.checks.findings;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.FindingId;
import org.warmledger.events.ids.StaffId;

/** Answer for a finding: put right, or to be let be. */
record EndFinding(
    @RoutingKey FindingId findingId, How how, String reason, StaffId by, LocalDate occurredOn) {

  /** How it ends. */
  enum How {
    RESOLVED,
    DISMISSED
  }
}
