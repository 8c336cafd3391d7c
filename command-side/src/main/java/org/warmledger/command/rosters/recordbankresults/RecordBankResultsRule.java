package org.warmledger.command.rosters.recordbankresults;

import java.util.List;
import java.util.Optional;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.rosters.RosterRules;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterLinesPaid;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.LinePayment;

/** An answer that the bank gave before changes nothing; of the others all are recorded or none. */
final class RecordBankResultsRule {

  private RecordBankResultsRule() {}

  static Decision<RosterEvent> decide(RecordBankResults command, RosterState state) {
    return RosterRules.whenApproved(state, roster -> decide(command, roster));
  }

  private static Decision<RosterEvent> decide(
      RecordBankResults command, RosterState.Approved roster) {
    List<LinePayment> news =
        command.answers().stream().filter(answer -> !isKnown(roster, answer)).toList();
    if (news.isEmpty()) {
      return Decision.alreadySo();
    }
    return BankAnswerRule.refusal(roster, command.recordedBy())
        .or(() -> refusal(command, roster, news))
        .map(Decision::<RosterEvent>reject)
        .orElseGet(() -> Decision.accept(paid(command, roster, news)));
  }

  private static boolean isKnown(RosterState.Approved roster, LinePayment answer) {
    return roster.sheet().line(answer.number()).filter(line -> line.knows(answer)).isPresent();
  }

  private static Optional<RejectionCode> refusal(
      RecordBankResults command, RosterState.Approved roster, List<LinePayment> news) {
    return news.stream()
        .flatMap(answer -> refusal(roster, answer, command.recordedBy()).stream())
        .findFirst();
  }

  private static Optional<RejectionCode> refusal(
      RosterState.Approved roster, LinePayment answer, StaffId recordedBy) {
    return roster
        .sheet()
        .line(answer.number())
        .map(line -> BankAnswerRule.refusal(roster, line, answer, recordedBy))
        .orElse(Optional.of(RejectionCode.LINE_NOT_FOUND));
  }

  private static RosterLinesPaid paid(
      RecordBankResults command, RosterState.Approved roster, List<LinePayment> news) {
    return new RosterLinesPaid(
        roster.sheet().id(),
        roster.sheet().union(),
        news,
        command.recordedBy(),
        command.occurredOn());
  }
}
