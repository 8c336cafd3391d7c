package org.warmledger.command.rosters.takebackanswer;

import java.util.Optional;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.rosters.Line;
import org.warmledger.command.rosters.LineState;
import org.warmledger.command.rosters.RosterRules;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.events.RosterAnswerReversed;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.lists.BankResult;
import org.warmledger.events.lists.LineStanding;
import org.warmledger.events.values.LinePayment;

/**
 * The bank's last answer to a line is taken back by another hand than recorded it (C13, C29). What
 * it was said to have paid is in its fund again, and what it was said to have sent back after it
 * had paid stays there: both may be paid once more, and answered anew.
 */
final class TakeBackAnswerRule {

  private TakeBackAnswerRule() {}

  /**
   * Decides, by the line as its file tells of it.
   *
   * @param state with that line
   */
  static Decision<RosterEvent> decide(TakeBackAnswer command, RosterState state) {
    return RosterRules.about(
        state,
        command.number(),
        (roster, line) ->
            line.lastAnswer()
                .filter(last -> isMeant(command, last.said()))
                .map(last -> decide(command, roster, line, last))
                .orElseGet(() -> notTheLast(command, line)));
  }

  private static boolean isMeant(TakeBackAnswer command, LinePayment known) {
    return known.result() == command.answer().result()
        && known.paidOn().equals(command.answer().on());
  }

  private static Decision<RosterEvent> notTheLast(TakeBackAnswer command, Line line) {
    if (line.takenBack().stream().anyMatch(known -> isMeant(command, known))) {
      return Decision.alreadySo();
    }
    boolean stands =
        line.answers().stream()
            .map(Line.RecordedAnswer::said)
            .anyMatch(known -> isMeant(command, known));
    return Decision.reject(
        stands ? RejectionCode.FACT_RESTED_ON : RejectionCode.NOTHING_TO_TAKE_BACK);
  }

  private static Decision<RosterEvent> decide(
      TakeBackAnswer command, RosterState.Approved roster, Line line, Line.RecordedAnswer last) {
    if (last.recordedBy().equals(command.reversedBy())) {
      return Decision.reject(RejectionCode.C13_SAME_HANDS);
    }
    if (command.occurredOn().isBefore(last.said().paidOn())) {
      return Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
    }
    return standing(line, last)
        .<Decision<RosterEvent>>map(now -> Decision.accept(reversed(command, roster, line, now)))
        .orElseGet(() -> Decision.reject(RejectionCode.FACT_RESTED_ON));
  }

  /** Whether the bank is said to have paid what its file says was handed over. */
  static boolean isOnFile(Line line) {
    return line.state() instanceof LineState.Paid;
  }

  /** Where the line stands without that answer; nowhere when something else has happened since. */
  private static Optional<LineStanding> standing(Line line, Line.RecordedAnswer last) {
    boolean paid = last.said().result() == BankResult.PAID;
    return switch (line.state()) {
      case LineState.Paid _ -> Optional.of(LineStanding.TAKEN_BACK).filter(now -> paid);
      case LineState.TakenBack _ ->
          Optional.of(LineStanding.TAKEN_BACK).filter(now -> !paid && line.isPaidByBank());
      case LineState.Returned _ -> before(last.before());
      case LineState.Corrected _ -> Optional.of(LineStanding.CORRECTED);
      default -> Optional.empty();
    };
  }

  private static Optional<LineStanding> before(LineState state) {
    return switch (state) {
      case LineState.Returned(BankResult result) ->
          Optional.of(LineStanding.valueOf(result.name()));
      case LineState.Corrected _ -> Optional.of(LineStanding.CORRECTED);
      default -> Optional.of(LineStanding.CARRIED);
    };
  }

  private static RosterAnswerReversed reversed(
      TakeBackAnswer command, RosterState.Approved roster, Line line, LineStanding now) {
    return new RosterAnswerReversed(
        roster.sheet().id(),
        roster.sheet().union(),
        line.answers().getLast().said(),
        stands(line, now),
        now,
        command.reason(),
        command.reversedBy(),
        command.occurredOn());
  }

  /** The answer before it, unless that is to be answered anew as well. */
  private static Optional<LinePayment> stands(Line line, LineStanding now) {
    return now == LineStanding.TAKEN_BACK
        ? Optional.empty()
        : line.answers().reversed().stream().skip(1).findFirst().map(Line.RecordedAnswer::said);
  }
}
