package org.warmledger.command.rosters.recordbankresults;

import java.util.Optional;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.rosters.Line;
import org.warmledger.command.rosters.RosterRules;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.LinePayment;

/**
 * The bank answers to lines on their files that it has not paid yet, after the approval, and the
 * answer is recorded by another hand than approved the roster (C13).
 */
final class BankAnswerRule {

  private BankAnswerRule() {}

  /** Why nobody may record answers to that roster. */
  static Optional<RejectionCode> refusal(RosterState.Approved roster, StaffId recordedBy) {
    return roster.approvedBy().equals(recordedBy)
        ? Optional.of(RejectionCode.C13_SAME_HANDS)
        : Optional.empty();
  }

  /** Why the answer cannot be one to that line. */
  static Optional<RejectionCode> refusal(
      RosterState.Approved roster, Line line, LinePayment answer) {
    return RosterRules.refusal(roster, line, answer.paidOn());
  }
}
