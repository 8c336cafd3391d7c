package org.warmledger.command.rosters;

import java.util.function.BiFunction;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.RosterEvent;

/** Finds the line that a command is about. */
public final class LineLookup {

  private LineLookup() {}

  /** Decides about a known line of an approved roster. */
  public static Decision<RosterEvent> about(
      RosterState state,
      int number,
      BiFunction<RosterState.Approved, Line, Decision<RosterEvent>> rule) {
    return switch (state) {
      case RosterState.Unknown unknown -> Decision.reject(RejectionCode.ROSTER_NOT_FOUND);
      case RosterState.DrawnUp drawnUp -> Decision.reject(RejectionCode.ROSTER_NOT_APPROVED);
      case RosterState.Rejected rejected -> Decision.reject(RejectionCode.ROSTER_NOT_APPROVED);
      case RosterState.Approved approved ->
          approved
              .sheet()
              .line(number)
              .map(line -> rule.apply(approved, line))
              .orElseGet(() -> Decision.reject(RejectionCode.LINE_NOT_FOUND));
    };
  }
}
