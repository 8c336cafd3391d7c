package org.warmledger.command.rosters;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.LifterRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.Rejection.Preceding;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.ids.StaffId;

/** Finds the roster, or the line of it, that a command is about. */
public final class RosterRules {

  private RosterRules() {}

  /** Decides about a roster whose lines are on their way. */
  public static <E> Decision<E> whenApproved(
      RosterState state, Function<RosterState.Approved, Decision<E>> rule) {
    return switch (state) {
      case RosterState.Unknown unknown -> Decision.reject(RejectionCode.ROSTER_NOT_FOUND);
      case RosterState.DrawnUp drawnUp -> Decision.reject(RejectionCode.ROSTER_NOT_APPROVED);
      case RosterState.Rejected rejected -> Decision.reject(RejectionCode.ROSTER_NOT_APPROVED);
      case RosterState.Approved approved -> rule.apply(approved);
    };
  }

  /** Decides about a known line of an approved roster. */
  public static Decision<RosterEvent> about(
      RosterState state,
      int number,
      BiFunction<RosterState.Approved, Line, Decision<RosterEvent>> rule) {
    return whenApproved(
        state,
        approved ->
            approved
                .sheet()
                .line(number)
                .map(line -> rule.apply(approved, line))
                .orElseGet(() -> Decision.reject(RejectionCode.LINE_NOT_FOUND)));
  }

  /**
   * Decides about a roster that waits for it, by another hand than drew it up (C13).
   *
   * @param same whether that was decided before, by the same hand
   */
  public static Decision<RosterEvent> whenDrawnUp(
      RosterState state,
      StaffId by,
      LocalDate on,
      Predicate<RosterState> same,
      Function<RosterSheet, RosterEvent> rule) {
    if (same.test(state)) {
      return Decision.alreadySo();
    }
    return switch (state) {
      case RosterState.Unknown unknown -> Decision.reject(RejectionCode.ROSTER_NOT_FOUND);
      case RosterState.DrawnUp(RosterSheet sheet) when sheet.drawnUpBy().equals(by) ->
          Decision.reject(RejectionCode.C13_SAME_HANDS);
      case RosterState.DrawnUp(RosterSheet sheet) when on.isBefore(sheet.drawnUpOn()) ->
          Decision.reject(Rejection.early(Preceding.DRAWN_UP, sheet.drawnUpOn()));
      case RosterState.DrawnUp(RosterSheet sheet) -> Decision.accept(rule.apply(sheet));
      case RosterState.Approved approved -> Decision.reject(RejectionCode.ROSTER_ALREADY_DECIDED);
      case RosterState.Rejected rejected -> Decision.reject(RejectionCode.ROSTER_ALREADY_DECIDED);
    };
  }

  /** Why that somebody does not agree to what a line becomes: of a file that is not, nothing. */
  public static Optional<RejectionCode> refusal(RosterSheet sheet, StaffId agreeing, CaseState of) {
    return of.content().flatMap(file -> LifterRule.refusal(file, sheet.underWayBy(agreeing)));
  }

  /** Why that somebody does not confirm on that day what waits: another hand does (C13). */
  public static Optional<RejectionCode> refusal(Line.AskedChange asked, StaffId by, LocalDate on) {
    if (asked.enteredBy().equals(by)) {
      return Optional.of(RejectionCode.C13_SAME_HANDS);
    }
    return on.isBefore(asked.enteredOn())
        ? Optional.of(RejectionCode.DATE_OUT_OF_ORDER)
        : Optional.empty();
  }

  /** Why nothing can be done about a line on that day: it is not on its file, or has ended. */
  public static Optional<RejectionCode> refusal(
      RosterState.Approved roster, Line line, LocalDate on) {
    if (on.isBefore(line.approvedOn(roster))) {
      return Optional.of(RejectionCode.DATE_OUT_OF_ORDER);
    }
    return switch (line.state()) {
      case LineState.Waiting waiting -> Optional.of(RejectionCode.LINE_NOT_CARRIED);
      case LineState.Refused refused -> Optional.of(RejectionCode.LINE_GIVEN_UP);
      case LineState.Dropped dropped -> Optional.of(RejectionCode.LINE_GIVEN_UP);
      case LineState.Paid paid -> Optional.of(RejectionCode.LINE_ALREADY_PAID);
      case LineState.Carried carried -> Optional.empty();
      case LineState.Returned returned -> Optional.empty();
      case LineState.Corrected corrected -> Optional.empty();
      case LineState.TakenBack back -> Optional.empty();
    };
  }
}
