package org.warmledger.command.rosters.correctline;

import org.warmledger.command.cases.CaseState;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.rosters.Line;
import org.warmledger.command.rosters.RosterRules;
import org.warmledger.command.rosters.RosterSheet;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterLineCorrected;

/**
 * What was approved changes by another hand than says so, or took out of the way what kept aid from
 * the household meanwhile (C13).
 */
final class ConfirmCorrectionRule {

  private ConfirmCorrectionRule() {}

  /**
   * Decides, by the line as its file tells of it.
   *
   * @param file of the line
   */
  static Decision<RosterEvent> decide(
      ConfirmCorrection command, RosterState state, CaseState file) {
    return RosterRules.about(
        state,
        command.number(),
        (roster, line) ->
            line.asked()
                .map(asked -> decide(command, roster, line, asked, file))
                .orElseGet(() -> Decision.reject(RejectionCode.NO_CORRECTION_WAITING)));
  }

  private static Decision<RosterEvent> decide(
      ConfirmCorrection command,
      RosterState.Approved roster,
      Line line,
      Line.AskedAccount asked,
      CaseState file) {
    return RosterRules.refusal(asked, command.confirmedBy(), command.occurredOn())
        .or(() -> RosterRules.refusal(roster, line, command.occurredOn()))
        .or(() -> RosterRules.refusal(roster.sheet(), command.confirmedBy(), file))
        .map(Decision::<RosterEvent>reject)
        .orElseGet(() -> Decision.accept(corrected(command, roster.sheet(), line, asked)));
  }

  private static RosterLineCorrected corrected(
      ConfirmCorrection command, RosterSheet sheet, Line line, Line.AskedAccount asked) {
    return new RosterLineCorrected(
        sheet.id(),
        sheet.union(),
        line.number(),
        line.listed().aidId(),
        asked.payee(),
        command.confirmedBy(),
        command.occurredOn());
  }
}
