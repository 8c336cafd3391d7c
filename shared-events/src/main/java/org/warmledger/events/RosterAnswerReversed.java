package org.warmledger.events;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.LineStanding;
import org.warmledger.events.values.LinePayment;

/**
 * The bank had not answered what was recorded of a line: the line waits for its answer again (C29).
 *
 * @param answer that this takes back
 * @param stands the answer before it, which holds again
 * @param now where the line stands again
 */
public record RosterAnswerReversed(
    RosterId rosterId,
    UnionPath union,
    LinePayment answer,
    Optional<LinePayment> stands,
    LineStanding now,
    String reason,
    StaffId reversedBy,
    LocalDate occurredOn)
    implements RosterEvent {

  /** The line that it is about. */
  public int number() {
    return answer.number();
  }
}
