package org.warmledger.command.rosters.recordbankresults;

import java.util.Optional;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.rosters.Line;
import org.warmledger.command.rosters.LineState;
import org.warmledger.command.rosters.RosterRules;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.BankResult;
import org.warmledger.events.values.LinePayment;

/**
 * The bank answers to lines on their files that it has not paid yet, after the approval, and the
 * answer is recorded by another hand than approved the roster; that a line was paid by another than
 * said or confirmed what it became (C13).
 */
final class BankAnswerRule {

  private BankAnswerRule() {}

  /** Why nobody may record answers to that roster. */
  static Optional<RejectionCode> refusal(RosterState.Approved roster, StaffId recordedBy) {
    return isApprovedBy(roster, recordedBy)
        ? Optional.of(RejectionCode.C13_SAME_HANDS)
        : Optional.empty();
  }

  /** The whole, or that a line of it is paid once more. */
  private static boolean isApprovedBy(RosterState.Approved roster, StaffId somebody) {
    return roster.approvedBy().equals(somebody)
        || roster.sheet().lines().stream()
            .flatMap(line -> line.renewal().stream())
            .anyMatch(renewal -> renewal.by().equals(somebody));
  }

  /** Why the answer cannot be one to that line, or not by them. */
  static Optional<RejectionCode> refusal(
      RosterState.Approved roster, Line line, LinePayment answer, StaffId recordedBy) {
    if (answer.result() == BankResult.PAID && line.changedBy().contains(recordedBy)) {
      return Optional.of(RejectionCode.C13_SAME_HANDS);
    }
    if (line.isUnclear(answer)) {
      return Optional.of(RejectionCode.ANSWER_UNCLEAR);
    }
    return isSentBack(line, answer)
        ? Optional.empty()
        : RosterRules.refusal(roster, line, answer.paidOn());
  }

  /** Whether the bank gives back what it had paid (退汇), the same day or later. */
  static boolean isSentBack(Line line, LinePayment answer) {
    return answer.result() != BankResult.PAID
        && line.state() instanceof LineState.Paid
        && line.answers().stream()
            .map(Line.RecordedAnswer::said)
            .filter(known -> known.aidId().equals(line.listed().aidId()))
            .filter(known -> known.result() == BankResult.PAID)
            .anyMatch(paid -> !answer.paidOn().isBefore(paid.paidOn()));
  }
}
