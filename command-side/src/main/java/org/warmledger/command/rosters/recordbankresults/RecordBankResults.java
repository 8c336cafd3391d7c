package org.warmledger.command.rosters.recordbankresults;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.LinePayment;

/** State what the bank answered to lines. */
record RecordBankResults(
    @RoutingKey RosterId rosterId,
    List<LinePayment> answers,
    StaffId recordedBy,
    LocalDate occurredOn) {
  RecordBankResults {
    answers = List.copyOf(answers);
  }
}
