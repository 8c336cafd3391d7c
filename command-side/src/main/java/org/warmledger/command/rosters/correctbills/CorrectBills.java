package org.warmledger.command.rosters.correctbills;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.Bills;

/** Correct the bills of a line. */
record CorrectBills(
    @RoutingKey RosterId rosterId, int number, Bills bills, StaffId by, LocalDate occurredOn) {

  @Override
  public String toString() {
    return "CorrectBills " + rosterId + " " + number;
  }
}
