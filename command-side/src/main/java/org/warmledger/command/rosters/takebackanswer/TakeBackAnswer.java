package org.warmledger.command.rosters.takebackanswer;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.BankResult;
import org.warmledger.events.values.Receipt;

/**
 * Say that the bank did not answer what was recorded of a line.
 *
 * @param answer which answer
 * @param proof that what was said to be paid was not
 */
record TakeBackAnswer(
    @RoutingKey RosterId rosterId,
    int number,
    WrongAnswer answer,
    String reason,
    Optional<Receipt> proof,
    StaffId reversedBy,
    LocalDate occurredOn) {

  /** An answer by what it said and the day that it bore. */
  record WrongAnswer(BankResult result, LocalDate on) {}
}
