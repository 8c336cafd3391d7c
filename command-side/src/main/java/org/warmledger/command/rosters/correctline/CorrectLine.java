package org.warmledger.command.rosters.correctline;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.StaffId;

/** Correct the account of a line. */
record CorrectLine(
    @RoutingKey RosterId rosterId,
    int number,
    String accountNumber,
    StaffId correctedBy,
    LocalDate occurredOn) {

  @Override
  public String toString() {
    return "CorrectLine " + rosterId + " " + number;
  }
}
